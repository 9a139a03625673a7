namespace Clippings;

/// <summary>Puts right by the tags of a sentence what the lists made of words that can be several things.</summary>
internal static class TaggedClasses
{
    /// <summary>True where a sentence has words beside a quotation, or may report: elsewhere nobody asks who speaks, and the lists do.</summary>
    public static bool Matter(IReadOnlyList<Lexeme> sentence)
    {
        var (quotes, words) = (false, false);
        foreach (var lexeme in sentence)
        {
            quotes |= lexeme.Class is LexemeClass.Quote or LexemeClass.Reporting;
            words |= lexeme.Lower.Length > 0;
        }

        return quotes && words;
    }

    public static void Settle(string text, List<Lexeme> sentence)
    {
        var words = PennTags.Of(text, new TextSpan(sentence[0].Start, sentence[^1].End));
        var w = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            while (w < words.Count && words[w].End < word.End)
                w++;
            if (w == words.Count)
                return;
            if (words[w].End != word.End)
                continue;
            var tag = words[w].Tag;
            var settled = word.Capital ? i == 0 ? First(word, tag, sentence) : null : IsApposedRole(sentence, i, tag) ? LexemeClass.Role : Class(word, tag, ClassAt(sentence, i + 1));
            if (settled is { } other)
                sentence[i] = word with { Class = other };
        }
    }

    private static LexemeClass ClassAt(List<Lexeme> sentence, int i) => i >= 0 && i < sentence.Count ? sentence[i].Class : LexemeClass.Stop;

    // The capital of a first word says nothing: "Local bankers", "Proposed rules".
    private static LexemeClass? First(Lexeme word, PennTag tag, List<Lexeme> sentence) =>
        word.Class != LexemeClass.Name || Vocabulary.IsFirstName(word.Lower) || ClassAt(sentence, 1) is LexemeClass.Name or LexemeClass.Title or LexemeClass.Possessive ? null : tag switch
        {
            PennTag.JJ or PennTag.NNS => NounClass(word.Lower),
            PennTag.RB => LexemeClass.Adverb,
            PennTag.VBN or PennTag.VBG when ClassAt(sentence, 1) is not (LexemeClass.Reporting or LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Adverb or LexemeClass.Comma) => LexemeClass.Verb,
            _ => null,
        };

    // "said biographer Ann Lee": a noun of no list right before a full name says what its bearer is, even where the tagger
    // does not know it. Behind an article a clause
    // may follow, "the bridge Ann Lee built", so that there the noun must look like one for people.
    private static bool IsApposedRole(List<Lexeme> sentence, int i, PennTag tag) =>
        tag is PennTag.NN or PennTag.NNP or PennTag.IN or PennTag.FW && sentence[i].Class == LexemeClass.Other && ClassAt(sentence, i + 1) == LexemeClass.Name && ClassAt(sentence, i + 2) == LexemeClass.Name
        && (ClassAt(sentence, i - 1) is not (LexemeClass.Determiner or LexemeClass.Other or LexemeClass.Number or LexemeClass.Preposition) || EndsLikeAgent(sentence[i].Lower));

    private static bool EndsLikeAgent(string lower) =>
        lower.Length > 4 && (lower.EndsWith("er", StringComparison.Ordinal) || lower.EndsWith("or", StringComparison.Ordinal) || lower.EndsWith("ist", StringComparison.Ordinal)
            || lower.EndsWith("ian", StringComparison.Ordinal) || lower.EndsWith("man", StringComparison.Ordinal) || lower.EndsWith("mate", StringComparison.Ordinal));

    private static LexemeClass? Class(Lexeme word, PennTag tag, LexemeClass next) => word.Class switch
    {
        LexemeClass.Verb or LexemeClass.Reporting when tag is PennTag.NN or PennTag.NNS && MayBeNoun(word.Lower, next) => NounClass(word.Lower),
        LexemeClass.Other or LexemeClass.Role or LexemeClass.Group when tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP && MayBeVerb(word.Lower, next) => ReportingVerbs.Find(word.Lower) is null ? LexemeClass.Verb : LexemeClass.Reporting,
        LexemeClass.Subordinator when tag == PennTag.WDT && word.Lower == "that" => LexemeClass.RelativePronoun,
        _ => null,
    };

    private static LexemeClass NounClass(string lower) => Vocabulary.IsGroup(lower) ? LexemeClass.Group : LexemeClass.Other;

    // A past is no noun, whatever the tagger says of it, nor is what ends the clause behind its subject: "the lawsuit states".
    private static bool MayBeNoun(string lower, LexemeClass next) =>
        ReportingVerbs.Find(lower) is { } reporting
            ? reporting.NounToo && !(reporting.Form == VerbForm.Third && next is LexemeClass.Stop or LexemeClass.Quote or LexemeClass.Subordinator)
            : Vocabulary.Verb(lower) is not (VerbForm.Past or VerbForm.Participle);

    // "England coach Mike Ray": a role before its name, whatever the tagger says; "retired general".
    private static bool MayBeVerb(string lower, LexemeClass next) =>
        next is not (LexemeClass.Name or LexemeClass.Title or LexemeClass.Role) && Vocabulary.ClosedClass(lower) is null;
}
