/** One process that is timed, seen from the bench. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Answer, MARK, type OpenRequest, type Request } from './messages.js';

/** What to start. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a process and asks it one thing after the other. */
export class Side {
  #process: ChildProcess;
  #answers: AsyncIterator<string>;
  #complaints = '';

  constructor({ command, args, env }: Program) {
    this.#process = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdout, stderr, stdin } = this.#process;
    this.#answers = createInterface({ input: stdout! })[Symbol.asyncIterator]();
    stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#complaints = (this.#complaints + text).slice(-2000);
    });
    // A process that has gone shows by its missing answer.
    stdin!.on('error', () => {});
    this.#process.on('error', (error) => {
      this.#complaints += error.message;
    });
  }

  async open(request: Omit<OpenRequest, 'do'>, limit: number): Promise<Answer> {
    return this.ask({ do: 'open', ...request }, limit);
  }

  /** @throws Error with what went wrong on the other side, or when there is no answer after `limit` seconds; the process is then gone. */
  async ask(request: Request, limit: number): Promise<Answer> {
    this.#process.stdin!.write(`${JSON.stringify(request)}\n`);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer after ${limit.toFixed(0)} s`)), 1000 * limit);
    });
    try {
      const answer = await Promise.race([this.#nextAnswer(), late]);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #nextAnswer(): Promise<Answer> {
    for (;;) {
      const { value, done } = await this.#answers.next();
      if (done === true) throw new Error(`the process ended early: ${this.#complaints.trim() || 'without a word'}`);
      if (value.startsWith(MARK)) return JSON.parse(value.slice(MARK.length)) as Answer;
    }
  }

  /** Ends the process, whatever it is doing. */
  close(): void {
    this.#process.kill('SIGKILL');
  }
}
