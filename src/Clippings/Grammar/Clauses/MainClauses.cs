namespace Clippings;

/// <summary>Reads the main clause of a sentence from the tags of its words, without a parser.</summary>
internal static class MainClauses
{
    /// <summary>The main clause of a sentence; null where it has no finite verb.</summary>
    /// <param name="text">The text that the sentence stands in.</param>
    /// <param name="sentence">Its tagged words.</param>
    public static Clause? Of(string text, IReadOnlyList<TaggedWord> sentence)
    {
        var words = new ClauseWords(text, sentence);
        var verb = MainVerb.Of(words);
        if (verb.Index < 0)
            return null;
        var subject = ClauseSubject.Of(words, verb);
        var (tense, aspect) = VerbGroup.Read(words, verb.Index);
        return new Clause(subject is { } phrase ? new TextSpan(words[phrase.First].Start, words[phrase.Last].End) : null, new TextSpan(words[verb.Index].Start, words[verb.Index].End), tense, aspect);
    }
}
