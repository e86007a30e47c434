/** Does the jobs in a real Firefox on the release build, and prints what it saw. Run through `npm run test:firefox`. */
import { runSteps, say } from '../kit/steps.ts';
import { jobs } from './jobs.ts';
import { launchFirefox } from './launch.ts';

const firefox = await launchFirefox();
say(`${firefox.version}\n`);
try {
  process.exitCode = (await runSteps(jobs(firefox))) ? 0 : 1;
} finally {
  await firefox.close();
}
