/** The page: a row for each fit, with the hash of the model from this thread and of the one from a worker. */
import { fitHere, fitThere, searchHere, searchThere, specs, stopInTheMiddle } from './fits.js';

const rows = document.querySelector('#rows')!;

function show(name: string, here: string, there: string): void {
  const row = document.createElement('tr');
  row.append(
    ...[name, here, there].map((text) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      return cell;
    }),
  );
  rows.append(row);
}

for (const name of Object.keys(specs)) show(name, await fitHere(name), await fitThere(name));
show('stopped', '', await stopInTheMiddle());
show('search', await searchHere(), await searchThere());
document.body.dataset.done = 'true';
