using System.Collections.Frozen;

namespace Clippings;

/// <summary>Tells whether a word opens a clause inside another, and so takes the next finite verb.</summary>
internal static class Subordination
{
    private static readonly FrozenSet<string> Subordinators = FrozenSet.Create(
        StringComparer.Ordinal, "because", "if", "although", "though", "while", "whereas", "unless", "until", "since", "after", "before", "as", "that", "when", "where", "whether", "once",
        "whenever", "wherever", "how", "why", "than", "like", "so", "lest");

    /// <summary>True for a word that may open such a clause: "because", "who", "where".</summary>
    public static bool IsPossible(ClauseWords words, int i) =>
        words.Tag(i) is PennTag.WDT or PennTag.WP or PennTag.WRB or PennTag.WPS || (words.Tag(i) == PennTag.IN && Subordinators.Contains(words.Lower(i)));

    /// <summary>True where the word at an index opens a clause of its own.</summary>
    public static bool Opens(ClauseWords words, int i)
    {
        if (IsPossible(words, i) || (words.Tag(i) == PennTag.RB && words.Lower(i) is "when" or "where"))
            return words.NextFinite(i + 1) is > 0 and var verb && Takes(words, i, verb);
        // "the man I saw left": a pronoun right behind a noun.
        return words.Tag(i) == PennTag.PRP && words.Lower(i) is "i" or "he" or "she" or "we" or "they" && words.Tag(i - 1) is PennTag.NN or PennTag.NNS && !words.IsApart(i - 1)
            && words.NextFinite(i + 1) is > 0 and var next && next - i <= 3;
    }

    private static bool Takes(ClauseWords words, int i, int verb)
    {
        if (words.Tag(i) is PennTag.WDT or PennTag.WP or PennTag.WPS)
            return true;
        switch (words.Lower(i))
        {
            case "when" or "while" or "if" or "though" or "although" or "once" or "until" or "where":
                // "when asked by Orr, he said": no clause of its own.
                if (words.Tag(i + 1) is PennTag.VBN or PennTag.VBG or PennTag.IN or PennTag.JJ)
                    return false;
                var comma = words.Find(PennTag.Comma, i + 1, verb);
                return comma < 0 || comma - i > 3 || comma == i + 1;
            case "that" or "because" or "whether" or "unless" or "whereas" or "how" or "why" or "whenever":
                return true;
            default:
                return HasSubject(words, i + 1, verb);
        }
    }

    // "after he left", and not "after the talks, he left" or "after the talks Orr left".
    private static bool HasSubject(ClauseWords words, int i, int verb)
    {
        // "as a general", "like a boss": what somebody is.
        var opener = i - 1;
        if (ClausePhrase.At(words, i) is not { } subject || (words.Lower(i - 1) is "as" or "like" && words.Lower(i) is "a" or "an"))
            return false;
        for (i = subject.Last + 1; i < verb; i++)
        {
            // "as Orr, a lawyer, was leaving"
            if (words.Tag(i) == PennTag.Comma && i == subject.Last + 1 && ClausePhrase.At(words, i + 1) is { } apposed && words.Tag(apposed.Last + 1) == PennTag.Comma && apposed.Last + 2 == verb)
                return true;
            if (words.Tag(i) is PennTag.Comma or PennTag.Stop)
                return false;
            // "after efforts to close the port failed"
            if (words.Tag(i) == PennTag.TO && words.Tag(i + 1) == PennTag.VB && words.Lower(opener) is "after" or "before" or "since" or "until")
                i = ClausePhrase.At(words, i + 2)?.Last ?? i + 1;
            else if (words.Tag(i) is PennTag.IN or PennTag.TO)
                i = ClausePhrase.At(words, i + 1)?.Last ?? i;
            else if (words.Tag(i) is not (PennTag.RB or PennTag.CC or PennTag.POS or PennTag.VBG or PennTag.VBN) && ClausePhrase.At(words, i) is not null)
                return false;
        }

        return true;
    }
}
