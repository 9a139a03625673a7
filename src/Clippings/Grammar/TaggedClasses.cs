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

    /// <summary>Puts right the classes of a sentence.</summary>
    public static void Settle(SentenceTags tags, List<Lexeme> sentence)
    {
        var words = tags.Of(new TextSpan(sentence[0].Start, sentence[^1].End));
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
            if (ClassOf(sentence, i, words[w].Tag) is { } settled)
                sentence[i] = word with { Class = settled };
        }
    }

    private static LexemeClass? ClassOf(List<Lexeme> sentence, int i, PennTag tag)
    {
        var word = sentence[i];
        if (word.Capital)
            return i == 0 ? OfFirst(sentence, tag) : null;
        return word.Class switch
        {
            LexemeClass.Other when IsApposedRole(sentence, i, tag) => LexemeClass.Role,
            LexemeClass.Verb or LexemeClass.Reporting when tag is PennTag.NN or PennTag.NNS && MayBeNoun(sentence, i) => NounClass(word.Lower),
            LexemeClass.Other or LexemeClass.Role or LexemeClass.Group when tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP && MayBeVerb(sentence, i) =>
                ReportingVerbs.Find(word.Lower) is null ? LexemeClass.Verb : LexemeClass.Reporting,
            LexemeClass.Subordinator when tag == PennTag.WDT && word.Lower == "that" && sentence.ClassAt(i - 1) is not (LexemeClass.Reporting or LexemeClass.Verb) => LexemeClass.RelativePronoun,
            _ => null,
        };
    }

    // The capital of a first word says nothing, "Local bankers", "Proposed rules"; but for that of a people, "Polish bankers".
    private static LexemeClass? OfFirst(List<Lexeme> sentence, PennTag tag)
    {
        var (lower, next) = (sentence[0].Lower, sentence.ClassAt(1));
        if (sentence[0].Class != LexemeClass.Name || Vocabulary.IsFirstName(lower) || next is LexemeClass.Name or LexemeClass.Title or LexemeClass.Possessive)
            return null;
        return tag switch
        {
            PennTag.JJ when next is LexemeClass.Other or LexemeClass.Role or LexemeClass.Group or LexemeClass.Conjunction && !EndsInAny(lower, PeopleEndings) => LexemeClass.Other,
            PennTag.NNS when next is not (LexemeClass.Reporting or LexemeClass.Comma) => NounClass(lower),
            PennTag.RB => LexemeClass.Adverb,
            PennTag.VBN or PennTag.VBG when next is not (LexemeClass.Reporting or LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Adverb or LexemeClass.Comma) => LexemeClass.Verb,
            _ => null,
        };
    }

    // "said biographer Ann Lee": a noun of no list right before a full name says what its bearer is, even where the tagger does
    // not know it. Behind an article a clause may follow, "the bridge Ann Lee built": there it must look like a noun for people.
    private static bool IsApposedRole(List<Lexeme> sentence, int i, PennTag tag) =>
        tag is PennTag.NN or PennTag.NNP or PennTag.IN or PennTag.FW && sentence.ClassAt(i + 1) == LexemeClass.Name && sentence.ClassAt(i + 2) == LexemeClass.Name
        && (sentence.ClassAt(i - 1) is not (LexemeClass.Determiner or LexemeClass.Other or LexemeClass.Number or LexemeClass.Preposition) || EndsInAny(sentence[i].Lower, AgentEndings));

    private static readonly string[] AgentEndings = ["er", "or", "ist", "ian", "man", "mate"];
    private static readonly string[] PeopleEndings = ["ic", "ish", "ese", "an", "ern"];

    private static bool EndsInAny(string lower, string[] endings) =>
        lower.Length > 4 && Array.Exists(endings, ending => lower.EndsWith(ending, StringComparison.Ordinal));

    private static LexemeClass NounClass(string lower) => Vocabulary.IsGroup(lower) ? LexemeClass.Group : LexemeClass.Other;

    // A past is no noun, whatever the tagger says of it, nor is what ends the clause behind its subject: "the lawsuit states".
    private static bool MayBeNoun(List<Lexeme> sentence, int i)
    {
        var lower = sentence[i].Lower;
        if (ReportingVerbs.Find(lower) is not { } reporting)
            return Vocabulary.Verb(lower) is not (VerbForm.Past or VerbForm.Participle);
        var endsClause = sentence.ClassAt(i + 1) is LexemeClass.Stop or LexemeClass.Quote or LexemeClass.Subordinator;
        return reporting.NounToo && !(endsClause && (reporting.Form == VerbForm.Third || (i > 0 && IsPlural(sentence[i - 1]))));
    }

    private static bool IsPlural(Lexeme word) => Vocabulary.RoleGender(word.Lower) == Gender.Plural || word.Class == LexemeClass.Pronoun;

    // "England coach Mike Ray": a role before its name, whatever the tagger says; "retired general".
    private static bool MayBeVerb(List<Lexeme> sentence, int i) =>
        sentence.ClassAt(i + 1) is not (LexemeClass.Name or LexemeClass.Title or LexemeClass.Role) && Vocabulary.ClosedClass(sentence[i].Lower) is null;
}
