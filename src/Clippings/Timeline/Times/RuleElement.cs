namespace Clippings;

/// <summary>One place of a pattern: the words and classes that may stand there.</summary>
internal sealed record RuleElement(string Key, int[] Words, TimeClass Classes)
{
    public bool Matches(in TimeToken token) =>
        token.Is(Classes) || (token.Word >= 0 && Words.AsSpan().Contains(token.Word));
}
