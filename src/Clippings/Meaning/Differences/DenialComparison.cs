namespace Clippings;

/// <summary>The same verb of the same things, once said and once denied.</summary>
internal static class DenialComparison
{
    private const int Reach = 6;
    private const int AlikeAround = 3;

    public static IEnumerable<(DifferenceKind Kind, string ValueA, string ValueB)> Of(Statement a, Statement b)
    {
        foreach (var one in Verbs(a))
        {
            foreach (var other in Verbs(b))
            {
                if (a.Stems[one] != b.Stems[other])
                    continue;
                var (denies, denied) = (Negation(a, one), Negation(b, other));
                if (denies is null == denied is null || IsUpToNow(a) || IsUpToNow(b) || IsModal(a, one) != IsModal(b, other) || a.Around(one, one, Reach).Count(b.Around(other, other, Reach).Contains) < AlikeAround)
                    continue;
                yield return (DifferenceKind.Denial, Printed(a, denies, one), Printed(b, denied, other));
                yield break;
            }
        }
    }

    private static IEnumerable<int> Verbs(Statement statement) => Enumerable.Range(0, statement.Words.Count)
        .Where(at => statement.Stems[at].Length > 0 && statement.Words.Tag(at) is PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ);

    // "have not met since May" and "last met in May" are one.
    private static bool IsUpToNow(Statement statement) => Enumerable.Range(0, statement.Words.Count).Any(at => statement.Words.Lower(at) is "since" or "until" or "unless" || (statement.Words.Tag(at) == PennTag.RB && statement.Words.Lower(at) is "last" or "only" or "yet"));

    private static string Printed(Statement statement, int? negation, int verb) => statement.Text(negation ?? verb, verb);

    private static bool IsModal(Statement statement, int verb) => Group(statement, verb).Any(at => statement.Words.Tag(at) == PennTag.MD && statement.Words.Lower(at) is not ("will" or "wo" or "'ll"));

    // Who denies that something is so says of all behind it that it is not.
    private static int? Negation(Statement statement, int verb)
    {
        var words = statement.Words;
        foreach (var at in Group(statement, verb))
        {
            if (words.Lower(at) is "not" or "n't" or "never" or "refused" or "refuses" or "refuse" or "refusing")
                return at;
        }

        for (var at = 0; at < verb; at++)
        {
            if (words.Lower(at) is "denied" or "denies" or "deny" or "denying")
                return at;
        }

        return null;
    }

    // Back over the auxiliaries and adverbs.
    private static IEnumerable<int> Group(Statement statement, int verb)
    {
        for (var at = verb - 1; at >= 0 && statement.Words.Tag(at) is PennTag.RB or PennTag.MD or PennTag.VB or PennTag.VBZ or PennTag.VBP or PennTag.VBD or PennTag.VBN or PennTag.TO or PennTag.VBG; at--)
            yield return at;
    }
}
