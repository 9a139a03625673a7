using System.Text;

namespace Clippings;

/// <summary>Writes words of a sentence that stood apart behind each other.</summary>
internal static class LabelText
{
    /// <summary>The words as printed, one space where there was any, without what no phrase begins or ends with.</summary>
    public static string Of(DatedSentence sentence, IReadOnlyList<int> words)
    {
        var text = new StringBuilder();
        for (var k = 0; k < words.Count; k++)
        {
            var word = sentence.Words[words[k]];
            if (text.Length > 0 && !Joins(sentence, words[k - 1], words[k]))
                text.Append(' ');
            text.Append(sentence.Text, word.Start, word.End - word.Start);
        }

        var trimmed = text.ToString().Trim(' ', ',', ';', ':', '.', '—', '–', '-', '…');
        // "[W]e": the mark of an editor.
        return Balanced(trimmed.StartsWith('[') && trimmed.IndexOf(']', StringComparison.Ordinal) is > 0 and < 4 ? trimmed : trimmed.Trim('[', ']', ' '));
    }

    private static bool Joins(DatedSentence sentence, int before, int word) =>
        sentence.Words[before].End == sentence.Words[word].Start
        || (before != word - 1 && (sentence.Words.Tag(word) is PennTag.Comma or PennTag.POS || (sentence.Words.IsQuoteMark(word) && !sentence.Words.Opens(word))));

    // A quotation of which one mark was cut off loses the other.
    private static string Balanced(string text)
    {
        var straight = text.Count(c => c == '"');
        var isBalanced = straight % 2 == 0 && text.Count(c => c == '“') == text.Count(c => c == '”') && text.Contains('(', StringComparison.Ordinal) == text.Contains(')', StringComparison.Ordinal);
        return isBalanced ? text : string.Concat(text.Where(c => c is not ('"' or '“' or '”' or '(' or ')'))).Trim();
    }
}
