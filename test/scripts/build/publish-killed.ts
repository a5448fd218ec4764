import { publish } from '../../../scripts/build/publish.ts';
import { type Failpoint, failing } from './failing-disk.ts';

/** A process that publishes and kills itself at a failpoint: `node publish-killed.ts FOLDER AT MOMENT`. */
const [folder = '', at = '', moment = 'before'] = process.argv.slice(2);
const { disk, steps } = failing({ at: Number(at), moment: moment as Failpoint['moment'] }, () => {
	process.kill(process.pid, 'SIGKILL');
	throw new Error('still alive');
});
await publish(folder, steps, disk);
