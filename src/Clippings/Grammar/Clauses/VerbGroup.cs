namespace Clippings;

/// <summary>Reads tense and aspect of a verb from its auxiliaries.</summary>
internal static class VerbGroup
{
    private const int Longest = 12;

    /// <summary>The tense of a finite verb, and what the participles behind it add.</summary>
    public static (ClauseTense Tense, ClauseAspect Aspect) Read(ClauseWords words, int verb)
    {
        var tense = words.Tag(verb) switch
        {
            PennTag.MD => words.Lower(verb) is "will" or "shall" or "'ll" or "wo" or "sha" ? ClauseTense.Future : ClauseTense.Modal,
            PennTag.VBD or PennTag.VBN => ClauseTense.Past,
            // The tagger knows "shrank" from no sentence; the table of verbs does.
            PennTag.VBP when Vocabulary.IsPast(words.Lower(verb)) => ClauseTense.Past,
            _ => ClauseTense.Present,
        };
        var aspect = ClauseAspect.Simple;
        var last = words.Lower(verb);
        for (var i = verb + 1; i < Math.Min(words.Count, verb + Longest); i++)
        {
            if (words.Tag(i) is PennTag.RB or PennTag.PRP or PennTag.RBR)
                continue;
            var added = words.Tag(i) switch
            {
                PennTag.VBN when IsHave(last) => ClauseAspect.Perfect,
                PennTag.VBN when IsBe(last) => ClauseAspect.Passive,
                PennTag.VBG when IsBe(last) => ClauseAspect.Progressive,
                PennTag.VB when words.Tag(verb) == PennTag.MD || last is "do" or "did" or "does" => ClauseAspect.Simple,
                _ => (ClauseAspect?)null,
            };
            if (added is null)
                break;
            if (words.Lower(i) == "going" && words.Tag(i + 1) == PennTag.TO && words.Tag(i + 2) == PennTag.VB && tense == ClauseTense.Present)
                return (ClauseTense.Future, aspect);
            aspect |= added.Value;
            last = words.Lower(i);
        }

        return (tense, aspect);
    }

    private static bool IsHave(string lower) => lower is "have" or "has" or "had" or "having" or "'ve" or "'d";

    private static bool IsBe(string lower) => lower is "be" or "is" or "are" or "was" or "were" or "am" or "been" or "being" or "'s" or "'re" or "'m";
}
