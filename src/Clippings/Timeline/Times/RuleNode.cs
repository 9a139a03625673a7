namespace Clippings;

/// <summary>Patterns with a common beginning.</summary>
internal sealed class RuleNode
{
    private readonly List<(RuleElement Element, RuleNode Node)> _next = [];
    private readonly List<RuleVariant> _ends = [];

    public void Add(RuleVariant variant, int depth)
    {
        if (depth + 1 == variant.Elements.Length)
        {
            _ends.Add(variant);
            return;
        }

        var element = variant.Elements[depth + 1];
        var at = _next.FindIndex(n => n.Element.Key == element.Key);
        if (at < 0)
        {
            at = _next.Count;
            _next.Add((element, new RuleNode()));
        }

        _next[at].Node.Add(variant, depth + 1);
    }

    public void Match(string text, ReadOnlySpan<TimeToken> tokens, int start, int depth, ref RuleTrie.Found best)
    {
        foreach (var rule in _ends)
        {
            if (best.Loses(rule) && rule.Rule.Read(new RuleMatch(text, tokens, start, rule)) is { } meaning)
                best = new() { Meaning = meaning, Length = rule.Length, Reach = rule.Elements.Length, Order = rule.Order };
        }

        if (start + depth + 1 >= tokens.Length)
            return;
        ref readonly var token = ref tokens[start + depth + 1];
        if (token is { Word: < 0, Classes: TimeClass.None })
            return;
        foreach (var (element, node) in _next)
        {
            if (element.Matches(token))
                node.Match(text, tokens, start, depth + 1, ref best);
        }
    }
}
