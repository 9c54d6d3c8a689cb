import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line of counts, for readers that know no test runner. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, errors) {
    const count = countTests(modules);
    const failed = count('failed') + brokenFiles(modules) + errors.length;
    const skipped = count('skipped') + count('pending');
    console.log(
      `\n${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  },
};

function countTests(modules: readonly TestModule[]) {
  const states = modules.flatMap(({ children }) =>
    [...children.allTests()].map((test) => test.result().state),
  );
  return (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
}

/** A file that does not load holds no tests, yet must not pass for none failed. */
function brokenFiles(modules: readonly TestModule[]): number {
  return modules.filter((module) => module.errors().length > 0).length;
}
