import type { ImportIssue } from './issues.ts';
import type { Imported } from './pipeline.ts';

/** One file's result as `--json` prints it. Fields are null where nothing is known; `citations` are rows of the data contract. */
export function toRow(file: string, imported: Imported | null, id: string | null, issues: readonly ImportIssue[] = []) {
	const identity = imported?.identity;
	const period = identity?.period ?? null;
	return {
		file,
		id,
		number: identity?.number ?? null,
		kind: identity?.kind ?? null,
		issued: identity?.issued ?? null,
		issuer: identity?.issuer ?? null,
		province: identity?.province ?? null,
		title: identity?.title ?? null,
		period: period && { from: period.from, to: period.to },
		signer: imported?.signer ?? null,
		citations: (imported?.citations ?? []).map((citation) => ({ ...citation, plan: id ?? citation.plan })),
		leftOut: (imported?.leftOut ?? []).map(({ text }) => text),
		issues: imported?.issues ?? issues,
	};
}
