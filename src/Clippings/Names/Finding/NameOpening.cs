using System.Collections.Frozen;

namespace Clippings;

/// <summary>Which words of a sentence may open a name, and which may stand in one.</summary>
internal sealed class NameOpening(NameSentence sentence)
{
    private static readonly FrozenSet<string> Calendar = WordList.Words("calendar-words.txt");

    /// <summary>True where a name may begin. The capital of a first word tells nothing: the tagger and the neighbour decide.</summary>
    public bool Opens(int i)
    {
        if (!IsNameWord(i))
            return false;
        if (!sentence.IsFirst(i) || sentence.TagAt(i) is PennTag.NNP or PennTag.NNPS || KnownNames.IsGivenName(sentence.Lower(i)) || KnownNames.IsPlace(sentence.At(i)) || KnownNames.IsBody(sentence.At(i)))
            return true;
        return IsNameWord(i + 1) && sentence.TagAt(i) is PennTag.NN or PennTag.JJ or PennTag.NNS or PennTag.FW && sentence.TagAt(i + 1) is PennTag.NNP or PennTag.NNPS;
    }

    /// <summary>True for a word with a capital that may be part of a name.</summary>
    public bool IsNameWord(int i)
    {
        if (!sentence.IsWord(i) || !sentence.IsCapital(i))
            return false;
        var (word, lower) = (sentence.At(i), sentence.Lower(i));
        if (Calendar.Contains(lower))
            return IsNamedAsMonth(i, lower);
        if (word.Length > 1 && word.All(c => char.IsUpper(c) || c == '.') && lower != "i.")
            return true;
        if (lower == "i" || lower.StartsWith("i'", StringComparison.Ordinal))
            return false;
        if (Vocabulary.ClosedClass(lower) is not { } closed || closed is LexemeClass.Other or LexemeClass.Name or LexemeClass.Title)
            return true;
        if (sentence.IsFirst(i) || lower.Length < 2)
            return false;
        // "James To", "Wilson Or": a surname that is a function word; and what the tagger takes for part of a name.
        return (sentence.IsCapital(i - 1) && KnownNames.IsGivenName(sentence.Lower(i - 1)) && closed is LexemeClass.Preposition or LexemeClass.Conjunction or LexemeClass.Adverb or LexemeClass.Auxiliary)
            || (sentence.TagAt(i) is PennTag.NNP or PennTag.NNPS && lower.Length > 2 && closed is LexemeClass.Preposition or LexemeClass.Adverb or LexemeClass.Auxiliary or LexemeClass.Number);
    }

    // "Theresa May", "Mrs May", "June Carter".
    private bool IsNamedAsMonth(int i, string lower)
    {
        if (lower is not ("april" or "may" or "june" or "august" or "march"))
            return false;
        if (sentence.IsCapital(i - 1) && (KnownNames.IsGivenName(sentence.Lower(i - 1)) || Vocabulary.IsTitle(sentence.Lower(i - 1))))
            return true;
        return lower is "april" or "june" or "august" && sentence.IsCapital(i + 1) && sentence.TagAt(i + 1) is PennTag.NNP && Vocabulary.ClosedClass(sentence.Lower(i + 1)) is null;
    }
}
