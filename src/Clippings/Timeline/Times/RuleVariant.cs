namespace Clippings;

/// <summary>A rule with its optional places decided.</summary>
/// <param name="Rule">The row it comes from.</param>
/// <param name="Order">The row's place among all; an earlier row wins over a later one of the same length.</param>
/// <param name="Elements">What must stand there, trailing context included.</param>
/// <param name="Length">How many tokens belong to the expression.</param>
internal sealed record RuleVariant(TimeRule Rule, int Order, RuleElement[] Elements, int Length);
