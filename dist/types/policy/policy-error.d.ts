export interface PolicyProblem {
    readonly file: string;
    /** 1-based; absent where the file as a whole is meant. */
    readonly line?: number;
    readonly column?: number;
    /** What is wrong, then what to do. */
    readonly message: string;
}
/** A policy that cannot be followed. The message lists every problem, a line each. */
export declare class PolicyError extends Error {
    readonly problems: readonly PolicyProblem[];
    constructor(problems: readonly PolicyProblem[]);
}
