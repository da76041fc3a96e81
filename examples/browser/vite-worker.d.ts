/** What Vite makes of an import that ends like this: a worker's program as a file of its own, and its address. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
