namespace Clippings;

/// <summary>Reads an article into sentence frames, quotations kept whole.</summary>
internal static class SentenceReader
{
    // Nothing longer is a sentence; the cut keeps the rules, which look about in a sentence, linear in the text.
    private const int LongestSentence = 200;

    public static List<SentenceFrame> Read(Article article, IReadOnlyList<QuotedSpan> quotes)
    {
        var (text, paragraphs, tags) = (article.Text, article.Paragraphs(), SentenceTags.Of(article));
        var frames = new List<SentenceFrame>();
        var next = 0;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var lexemes = Lexer.Cut(text, paragraphs[p].Span, quotes, ref next);
            var from = 0;
            for (var i = 0; i < lexemes.Count; i++)
            {
                if (i + 1 < lexemes.Count && i + 1 - from < LongestSentence && !Ends(text, lexemes, i, quotes))
                    continue;
                var sentence = Settle(lexemes.GetRange(from, i + 1 - from), paragraphs[p].Role);
                if (paragraphs[p].Role is not (LineRole.Headline or LineRole.Deck) && TaggedClasses.Matter(sentence))
                    TaggedClasses.Settle(tags, sentence);
                frames.Add(new SentenceFrame(sentence, p, paragraphs[p].Role, from == 0));
                from = i + 1;
            }
        }

        return frames;
    }

    private static bool Ends(string text, List<Lexeme> lexemes, int i, IReadOnlyList<QuotedSpan> quotes)
    {
        var next = lexemes[i + 1];
        var begins = next.Capital || next.Class is LexemeClass.Quote or LexemeClass.Number;
        return lexemes[i].Class switch
        {
            LexemeClass.Stop => begins,
            LexemeClass.Quote => begins && QuoteEnds(text, lexemes, i, quotes[lexemes[i].Quote]),
            LexemeClass.Close when i > 0 && lexemes[i - 1].Class == LexemeClass.Stop => begins,
            LexemeClass.Name or LexemeClass.Title or LexemeClass.Other => next.Capital && text[lexemes[i].End - 1] == '.' && EndsOnAbbreviation(next),
            _ => false,
        };
    }

    private static bool EndsOnAbbreviation(Lexeme next) =>
        next.Class is LexemeClass.Pronoun or LexemeClass.Determiner or LexemeClass.Subordinator or LexemeClass.Preposition or LexemeClass.PossessivePronoun
        || next.Lower is "but" or "and";

    // A full stop inside the marks ends the sentence; a question or exclamation only where no "she asked" follows.
    private static bool QuoteEnds(string text, List<Lexeme> lexemes, int i, QuotedSpan quote)
    {
        var last = quote.End - 1;
        while (last > quote.Start && (char.IsWhiteSpace(text[last]) || text[last] is '\'' or '’' or ')' or ']'))
            last--;
        return text[last] switch
        {
            '.' when last > quote.Start && text[last - 1] == '.' => !CueFollows(lexemes, i + 1),
            '.' => lexemes[i + 1].Class == LexemeClass.Quote || !quote.Closed || !EndsInAbbreviation(text, quote, last),
            '?' or '!' or '…' or '—' or '–' or '-' => !CueFollows(lexemes, i + 1),
            _ => !quote.Closed || (lexemes[i + 1].Class == LexemeClass.Quote && quote.Paragraph >= 0 && text[last] is not (',' or ';' or ':') && char.IsUpper(text[quote.Start])),
        };
    }

    private static bool EndsInAbbreviation(string text, QuotedSpan quote, int last)
    {
        var from = last - 1;
        while (from > quote.Start && char.IsLetter(text[from - 1]))
            from--;
        return last - from == 1 && from > quote.Start && text[from - 1] == '.';
    }

    private static bool CueFollows(List<Lexeme> lexemes, int from)
    {
        for (var k = from; k < Math.Min(lexemes.Count, from + 14); k++)
        {
            var c = lexemes[k].Class;
            if (c == LexemeClass.Reporting)
                return true;
            if (c is LexemeClass.Auxiliary or LexemeClass.Verb or LexemeClass.Stop or LexemeClass.Quote or LexemeClass.Preposition && lexemes[k].Lower != "of")
                return false;
        }

        return false;
    }

    // The capital of a sentence's first word says nothing, nor do the capitals of a headline in title case.
    private static List<Lexeme> Settle(List<Lexeme> sentence, LineRole role)
    {
        var title = role is LineRole.Headline or LineRole.Deck && IsTitleCase(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            if (word.Class is LexemeClass.Name && word.Capital && (title || i == 0))
                sentence[i] = word with { Class = title ? OfTitleCase(word.Lower) : OfFirst(sentence, word.Lower) };
            else if (word.Class == LexemeClass.Name && sentence[i].Lower.Length > 1 && i > 0 && sentence[i - 1].Class is LexemeClass.Stop or LexemeClass.Colon)
                sentence[i] = word with { Class = OfFirst(sentence, word.Lower) };
            else if (word is { Capital: true, Class: LexemeClass.Auxiliary or LexemeClass.Time } && !title && NameLikeWords.ClassOf(sentence, i) is { } settled)
                sentence[i] = word with { Class = settled };
            else if (word.Class == LexemeClass.Title && i == 0 && IsPluralRole(word.Lower))
                sentence[i] = word with { Class = LexemeClass.Role };
            else if (word.Class == LexemeClass.Quote && IsNickname(sentence, i))
                sentence[i] = word with { Class = LexemeClass.Name, Capital = true };
            else if (word.Class == LexemeClass.Other && IsPastForm(sentence, i))
                sentence[i] = word with { Class = LexemeClass.Verb };
        }

        return sentence;
    }

    // Ann "Annie" Lee
    private static bool IsNickname(List<Lexeme> sentence, int i) =>
        i > 0 && i + 1 < sentence.Count && sentence[i].End - sentence[i].Start < LongestNickname
        && sentence[i - 1].Class == LexemeClass.Name && sentence[i + 1].Class == LexemeClass.Name;

    private const int LongestNickname = 16;

    private static bool IsPluralRole(string lower) => Vocabulary.RoleGender(lower) == Gender.Plural;

    // Words in -ed are verbs unless they stand where an adjective stands.
    private static bool IsPastForm(List<Lexeme> sentence, int i)
    {
        var lower = sentence[i].Lower;
        return lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && lower[^3] != 'e' && Vocabulary.ClosedClass(lower) is null
            && i > 0 && sentence[i - 1].Class is not (LexemeClass.Determiner or LexemeClass.PossessivePronoun or LexemeClass.Possessive or LexemeClass.Preposition or LexemeClass.Comma or LexemeClass.Number);
    }

    // "Manning said": a word in -ing with a verb right behind it is a name.
    private static LexemeClass OfFirst(List<Lexeme> sentence, string lower) =>
        sentence.Count > 1 && (sentence[1].Class is LexemeClass.Name ? Vocabulary.IsFirstName(lower) : sentence[1].Class is LexemeClass.Reporting && lower.EndsWith("ing", StringComparison.Ordinal) && ReportingVerbs.Find(lower) is null && Vocabulary.Verb(lower) is null)
            ? LexemeClass.Name
            : LexemeClassifier.ClassOfFirst(lower);

    private static LexemeClass OfTitleCase(string lower) =>
        LexemeClassifier.ClassOf(lower, capital: false) switch
        {
            LexemeClass.Reporting => LexemeClass.Reporting,
            LexemeClass.Verb => LexemeClass.Verb,
            LexemeClass.Role => LexemeClass.Role,
            LexemeClass.Group => LexemeClass.Group,
            LexemeClass.Adverb => LexemeClass.Adverb,
            _ => LexemeClass.Name,
        };

    private static bool IsTitleCase(List<Lexeme> sentence)
    {
        var words = 0;
        var capitals = 0;
        foreach (var lexeme in sentence)
        {
            if (lexeme.Lower.Length < 4 || lexeme.Class is LexemeClass.Number or LexemeClass.Preposition)
                continue;
            words++;
            capitals += lexeme.Capital ? 1 : 0;
        }

        return words >= 4 && capitals * 4 >= words * 3;
    }
}
