/** Ends the program in silence when whoever reads its output has seen enough, as `head` does. */
export function endWhenPipeBreaks(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
