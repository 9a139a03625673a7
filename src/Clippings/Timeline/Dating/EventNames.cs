using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>The places and bodies that a sentence names ("in Geneva", "the Security Council"), nearest to a time expression.</summary>
internal static partial class EventNames
{
    private static readonly BoundedPattern Phrase = new(PhraseForm());
    private static readonly BoundedPattern Word = new(WordForm());

    private static readonly HashSet<string> _common = new(StringComparer.Ordinal)
    {
        "The", "And", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April", "May", "June", "July", "August", "September", "October", "November", "December", "President", "Minister", "States",
        "United", "Mr", "Mrs", "Ms", "Dr",
        // Places and papers of every week fix no week.
        "New", "York", "Times", "Post", "News", "Washington", "White", "House", "Senate", "Congress",
    };

    /// <summary>The capitalized words, of bodies and places, of the part of the sentence that belongs to the expression.</summary>
    public static IReadOnlySet<string> In(string text, TextSpan sentence, IReadOnlyList<TimeMention> mentions, int at)
    {
        // A sentence of two dates names two events; each owns the words up to the other.
        var start = at > 0 && mentions[at - 1].Start >= sentence.Start ? mentions[at - 1].End : sentence.Start;
        var end = at + 1 < mentions.Count && mentions[at + 1].End <= sentence.End ? mentions[at + 1].Start : sentence.End;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match phrase in Phrase.Matches(text[start..end]))
        {
            foreach (Match word in Word.Matches(phrase.Value))
            {
                if (!_common.Contains(word.Value))
                    names.Add(word.Value);
            }
        }

        return names;
    }

    [GeneratedRegex(@"\b[Tt]he\s+\p{Lu}[\p{L}-]{2,}(?:\s+(?:(?:of|for)\s+)?\p{Lu}[\p{L}-]{2,})+|\b(?:in|at|of|from)\s+(?:the\s+|its\s+|an?\s+)?(?:[\w-]+\s+){0,2}?\p{Lu}[\p{L}-]{2,}(?:(?:\s+|,\s+)(?:(?:and|of|for|the|in)\s+){0,2}\p{Lu}[\p{L}-]{2,})*", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex PhraseForm();

    [GeneratedRegex(@"\p{Lu}[\p{L}-]{2,}", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex WordForm();
}
