namespace Clippings;

/// <summary>
/// Finds noun phrases in one pass from the left: determiner, modifiers, nouns, names. Without a tagger the lists and
/// the capitals decide where a phrase ends: after a name only a role or a body may follow ("Clinton campaign
/// manager"), and a name goes on after a common noun only where that noun is a role ("the actress Ann Lee").
/// </summary>
internal static class NounPhraseFinder
{
    public static List<NounPhrase> Find(IReadOnlyList<Lexeme> lexemes)
    {
        var phrases = new List<NounPhrase>();
        for (var i = 0; i < lexemes.Count; i++)
        {
            var phrase = At(lexemes, i);
            if (phrase is null)
                continue;
            phrases.Add(phrase);
            i = phrase.Last;
        }

        return phrases;
    }

    private static NounPhrase? At(IReadOnlyList<Lexeme> lexemes, int i) => lexemes[i].Class switch
    {
        LexemeClass.Pronoun or LexemeClass.ObjectPronoun => new NounPhrase(i, i, NounPhraseKind.Pronoun, -1, -1),
        LexemeClass.RelativePronoun => new NounPhrase(i, i, NounPhraseKind.Relative, -1, -1),
        LexemeClass.Determiner or LexemeClass.PossessivePronoun => Read(lexemes, i, determined: true),
        _ when IsNominal(lexemes[i].Class) => Read(lexemes, i, determined: false),
        _ => null,
    };

    private static NounPhrase? Read(IReadOnlyList<Lexeme> lexemes, int first, bool determined)
    {
        var last = first;
        var owner = -1;
        var named = IsProper(lexemes[first].Class);
        for (var k = first + 1; k < lexemes.Count; k++)
        {
            var c = lexemes[k].Class;
            var previous = lexemes[k - 1].Class;
            if (c == LexemeClass.Possessive)
            {
                if (k + 1 >= lexemes.Count || !(IsNominal(lexemes[k + 1].Class) || IsNounReading(lexemes, k + 1)))
                    break;
                owner = k - 1;
                determined = true;
                named = false;
            }
            else if (IsProper(c))
            {
                if (previous == LexemeClass.Number && lexemes[k - 1].Lower.Length == 4)
                    break;
                if (previous is LexemeClass.Other or LexemeClass.Group && !(named && IsNameParticle(lexemes, k - 1)) && !MayPrecedeName(lexemes[k - 1]) && !NamesLeadToRole(lexemes, k))
                    break;
                named = true;
            }
            else if (c == LexemeClass.Number)
            {
                if (named && previous != LexemeClass.Name)
                    break;
            }
            else if (c == LexemeClass.Other && named && IsNameParticle(lexemes, k))
            {
                continue;
            }
            else if (c is LexemeClass.Other or LexemeClass.Role or LexemeClass.Group)
            {
                if (named && !LeadsToRole(lexemes, k))
                    break;
            }
            else if (IsNameParticle(lexemes, k) || IsOffice(lexemes, k))
            {
                continue;
            }
            else if (c == LexemeClass.Conjunction && lexemes[k].Lower == "&" && previous == LexemeClass.Name && k + 1 < lexemes.Count && lexemes[k + 1].Class == LexemeClass.Name)
            {
                continue;
            }
            else if (c == LexemeClass.Determiner && previous == LexemeClass.Determiner)
            {
                continue;
            }
            else if (c == LexemeClass.Adverb && previous == LexemeClass.Determiner && k + 1 < lexemes.Count && lexemes[k + 1].Class is LexemeClass.Other or LexemeClass.Role)
            {
                continue;
            }
            else if (!(determined && !named && IsNounReading(lexemes, k)))
            {
                break;
            }

            last = k;
        }

        if (last == first && lexemes[first].Class == LexemeClass.PossessivePronoun)
            return null;
        return Describe(lexemes, first, last, owner);
    }

    private static NounPhrase Describe(IReadOnlyList<Lexeme> lexemes, int first, int last, int owner)
    {
        var name = last;
        while (name > first && name - 1 > owner && (IsProper(lexemes[name - 1].Class) || IsNameParticle(lexemes, name - 1) || IsOffice(lexemes, name - 1) || lexemes[name - 1].Lower == "&") && IsProper(lexemes[last].Class))
            name--;
        var head = lexemes[last];
        if (IsProper(head.Class))
            return new NounPhrase(first, last, NounPhraseKind.Name, name, owner);
        if (head.Class == LexemeClass.Number && last > first && lexemes[last - 1].Class == LexemeClass.Name)
            return new NounPhrase(first, last, NounPhraseKind.Name, first, owner);
        var kind = head.Class switch
        {
            LexemeClass.Role => NounPhraseKind.Role,
            LexemeClass.Group => NounPhraseKind.Group,
            LexemeClass.Number => NounPhraseKind.Role,
            LexemeClass.Determiner when Vocabulary.IsRole(head.Lower) || head.Lower is "another" or "many" or "both" or "one" or "this" or "those" => NounPhraseKind.Role,
            _ => NounPhraseKind.Thing,
        };
        return new NounPhrase(first, last, kind, -1, owner);
    }

    private static bool IsNominal(LexemeClass c) =>
        c is LexemeClass.Other or LexemeClass.Name or LexemeClass.Title or LexemeClass.Role or LexemeClass.Group or LexemeClass.Number;

    private static bool IsProper(LexemeClass c) => c is LexemeClass.Name or LexemeClass.Title;

    private static bool MayPrecedeName(Lexeme word) =>
        Vocabulary.IsRole(word.Lower) || Vocabulary.IsTitle(word.Lower) || word.Lower.StartsWith("ex-", StringComparison.Ordinal)
        || Vocabulary.ClosedClass(word.Lower) == LexemeClass.Other;

    // "one senior Russian diplomat": names that stand as adjectives before a role.
    private static bool NamesLeadToRole(IReadOnlyList<Lexeme> lexemes, int k)
    {
        for (var i = k; i < Math.Min(lexemes.Count, k + 5); i++)
        {
            if (lexemes[i].Class is LexemeClass.Role)
                return true;
            if (lexemes[i].Class is not (LexemeClass.Name or LexemeClass.Title or LexemeClass.Other))
                return false;
        }

        return false;
    }

    // Within three words a role or a body must come: "Trump national security adviser", "Clinton campaign".
    private static bool LeadsToRole(IReadOnlyList<Lexeme> lexemes, int k)
    {
        for (var i = k; i < Math.Min(lexemes.Count, k + 3); i++)
        {
            if (lexemes[i].Class is LexemeClass.Role or LexemeClass.Group)
                return true;
            if (lexemes[i].Class != LexemeClass.Other)
                return false;
        }

        return false;
    }

    // A form that is noun and verb is a noun right behind its determiner: "the claim", "his repeated demand"; and not "some said".
    private static bool IsNounReading(IReadOnlyList<Lexeme> lexemes, int k)
    {
        var c = lexemes[k].Class;
        if (c is not (LexemeClass.Reporting or LexemeClass.Verb or LexemeClass.Time))
            return false;
        var previous = lexemes[k - 1].Class;
        if (c == LexemeClass.Reporting && ReportingVerbs.Find(lexemes[k].Lower) is { Form: VerbForm.Past, NounToo: false } && !(k + 1 < lexemes.Count && IsNominal(lexemes[k + 1].Class)))
            return false;
        return previous is LexemeClass.Determiner or LexemeClass.PossessivePronoun or LexemeClass.Possessive;
    }

    // "Secretary of State Ann Lee": the office goes on behind "of".
    private static bool IsOffice(IReadOnlyList<Lexeme> lexemes, int k) =>
        lexemes[k].Lower is "of" or "for" && lexemes[k - 1].Class is LexemeClass.Title or LexemeClass.Role && k + 2 < lexemes.Count
        && lexemes[k + 1].Capital && Vocabulary.IsOffice(lexemes[k + 1].Lower) && IsProper(lexemes[k + 2].Class);

    private static bool IsNameParticle(IReadOnlyList<Lexeme> lexemes, int k) =>
        lexemes[k].Lower is "de" or "van" or "von" or "der" or "den" or "bin" or "bint" or "ibn" or "al" or "el" or "la" or "le" or "du" or "di" or "da" or "dos" or "del"
        && k > 0 && k + 1 < lexemes.Count && lexemes[k + 1].Capital && IsProper(lexemes[k - 1].Class);
}
