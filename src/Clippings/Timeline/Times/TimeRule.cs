namespace Clippings;

/// <summary>
/// A row of a rule table. The pattern is words and classes in order: lower case is a word as printed, upper case a
/// <see cref="TimeClass"/>, <c>|</c> separates alternatives, <c>?</c> marks what may be missing, and what follows
/// <c>&gt;</c> must follow but is not part of the expression.
/// </summary>
/// <param name="Pattern">What to match.</param>
/// <param name="Read">Its meaning; null where the match is none after all.</param>
/// <param name="Example">A sentence with the expression in square brackets, none where there is nothing to find.</param>
/// <param name="Value">The value in an article of Thursday, 13 January 2022.</param>
internal sealed record TimeRule(string Pattern, Func<RuleMatch, TimeMeaning?> Read, string Example, string Value);
