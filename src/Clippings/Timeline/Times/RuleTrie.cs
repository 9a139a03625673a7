namespace Clippings;

/// <summary>
/// All patterns of one pass, merged by their beginnings. A token that begins none costs two table look-ups.
/// </summary>
internal sealed class RuleTrie
{
    private readonly RuleNode[] _byWord;
    private readonly RuleNode?[] _byClass = new RuleNode?[64];

    public RuleTrie(IEnumerable<RuleVariant> variants, int words)
    {
        _byWord = new RuleNode[words];
        foreach (var variant in variants)
        {
            var first = variant.Elements[0];
            foreach (var word in first.Words)
                (_byWord[word] ??= new RuleNode()).Add(variant, 0);
            for (var bit = 0; bit < _byClass.Length; bit++)
            {
                if (((ulong)first.Classes & (1UL << bit)) != 0)
                    (_byClass[bit] ??= new RuleNode()).Add(variant, 0);
            }
        }
    }

    /// <summary>The longest match at a token whose rule gives a meaning; null where none does.</summary>
    public TimeMeaning? Match(string text, ReadOnlySpan<TimeToken> tokens, int start, out int length)
    {
        var best = default(Found);
        ref readonly var token = ref tokens[start];
        if (token.Word >= 0 && _byWord[token.Word] is { } byWord)
            byWord.Match(text, tokens, start, 0, ref best);
        for (var classes = (ulong)token.Classes; classes != 0; classes &= classes - 1)
            _byClass[System.Numerics.BitOperations.TrailingZeroCount(classes)]?.Match(text, tokens, start, 0, ref best);
        length = best.Length;
        return best.Meaning;
    }

    internal struct Found
    {
        public TimeMeaning? Meaning;
        public int Length;
        public int Reach;
        public int Order;

        public readonly bool Loses(RuleVariant rule) =>
            Meaning is null
            || rule.Length > Length
            || (rule.Length == Length && (rule.Elements.Length > Reach || (rule.Elements.Length == Reach && rule.Order < Order)));
    }
}
