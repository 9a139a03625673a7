namespace Clippings;

/// <summary>Takes a run of words with capitals apart: titles, peoples and bodies that stand before a person's name.</summary>
internal sealed class NameParts(NameSentence sentence)
{
    /// <summary>The names found so far.</summary>
    public List<NameCandidate> Found { get; } = [];

    /// <summary>Adds the names of a run.</summary>
    public void Add(int first, int last)
    {
        if (last > first && NameJoins.IsCourtesy(sentence.Lower(first)))
            AddPart(first + 1, last, sentence.Lower(first));
        else if (NameHeads.IsAny(sentence.Lower(last)) || KnownNames.IsBody(Text(first, last)) || !(AddJoined(first, last) || AddTitled(first, last) || AddBehindBody(first, last)))
            AddPart(first, last, TitleBefore(first));
    }

    // "Matt Lucas & David Walliams": two persons, and no firm.
    private bool AddJoined(int first, int last)
    {
        for (var i = first + 2; i < last - 1; i++)
        {
            if (sentence.At(i) != "&" || !KnownNames.IsGivenName(sentence.Lower(first)) || !KnownNames.IsGivenName(sentence.Lower(i + 1)))
                continue;
            AddPart(first, i - 1, null);
            AddPart(i + 1, last, null);
            return true;
        }

        return false;
    }

    // "US President Donald Trump", "Labour MP Ann Lee": the title parts what stands around it.
    private bool AddTitled(int first, int last)
    {
        var end = last;
        while (end >= first && !IsTitle(end))
            end--;
        if (end < first)
            return false;
        var start = end;
        while (start > first && IsTitle(start - 1))
            start--;
        var name = NameAfter(end, last);
        // "Democratic People's Republic": no name begins so.
        if (end < last && (sentence.Lower(name) == "'s" || IsNoPerson(name, last, start == end)))
            return false;
        if (end < last)
            AddPart(name, last, string.Join(' ', Enumerable.Range(start, end - start + 1).Select(sentence.Lower)));
        if (start > first)
            Add(first, start - 1);
        return true;
    }

    // Behind a title and its office: "Secretary of State Ann Lee".
    private int NameAfter(int title, int last)
    {
        var name = title + 1;
        if (sentence.Lower(name) != "of")
            return name;
        name++;
        while (name < last && (Vocabulary.IsOffice(sentence.Lower(name)) || sentence.Lower(name) is "and" or "the"))
            name++;
        return name;
    }

    // "General Motors Europe", "General Election", "Star Wars": the title was none.
    private bool IsNoPerson(int first, int last, bool isOneWordTitle)
    {
        var common = isOneWordTitle;
        for (var i = first; i <= last; i++)
        {
            var lower = sentence.Lower(i);
            if (i < last && NameHeads.IsOfBody(lower))
                return true;
            common &= PennTags.IsCommonWord(lower) && !KnownNames.IsGivenName(lower);
        }

        return common;
    }

    // "NASA Administrator Ann Lee", "Midfielder Edu": a given name behind what is no name of a person.
    private bool AddBehindBody(int first, int last)
    {
        if (last == first + 1 && sentence.IsFirst(first) && IsAgentive(first) && PennTags.IsCommonWord(sentence.Lower(first)))
        {
            AddPart(last, last, sentence.Lower(first));
            return true;
        }

        for (var i = first + 1; i < last; i++)
        {
            if (!KnownNames.IsGivenName(sentence.Lower(i)) || KnownNames.IsGivenName(sentence.Lower(i - 1)))
                continue;
            var agent = IsAgentive(i - 1);
            if (!agent && !KnownNames.IsPlace(Text(first, i - 1)) && !(i == first + 1 && FormEvidence.IsAcronym(sentence.At(first)) && sentence.At(first).Length > 2))
                continue;
            AddPart(i, last, agent ? sentence.Lower(i - 1) : null);
            if (i - 1 - (agent ? 1 : 0) is var end && end >= first)
                AddPart(first, end, null);
            return true;
        }

        return false;
    }

    private bool IsTitle(int i)
    {
        var lower = sentence.Lower(i);
        return Vocabulary.IsTitle(lower) || NameJoins.IsOffice(lower) || (Vocabulary.IsRole(lower) && !NameHeads.IsOfBody(lower) && !KnownNames.IsGivenName(lower));
    }

    // "Biologist", "Administrator": a word for what somebody does.
    private bool IsAgentive(int i)
    {
        var lower = sentence.Lower(i);
        return lower.Length > 5 && !KnownNames.IsGivenName(lower) && !NameHeads.IsAny(lower)
            && (lower.EndsWith("ist", StringComparison.Ordinal) || lower.EndsWith("er", StringComparison.Ordinal) || lower.EndsWith("or", StringComparison.Ordinal) || lower.EndsWith("man", StringComparison.Ordinal));
    }

    private string Text(int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(sentence.At));

    // "the actress Ann Lee", "his brother Tom".
    private string? TitleBefore(int first) =>
        first > 0 && !sentence.IsCapital(first - 1) && sentence.TagAt(first - 1) is PennTag.NN && Vocabulary.IsRole(sentence.Lower(first - 1)) ? sentence.Lower(first - 1) : null;

    private void AddPart(int first, int last, string? title)
    {
        // Peoples and parties before a person: "French Emmanuel Macron", "Democrat Ann Lee".
        while (first < last && IsAdjective(first) && !NameHeads.IsAny(sentence.Lower(last)) && (KnownNames.IsGivenName(sentence.Lower(first + 1)) || title is not null))
            first++;
        // A people, or what stands for it with a direction: "Polish", "Western", "Eastern European".
        if ((IsPeople(last) && (first == last || IsDirection(first))) || (first == last && IsDirection(first)))
            return;
        while (last > first && IsFunctionWord(last) && !KnownNames.IsGivenName(sentence.Lower(last - 1)))
            last--;
        Found.Add(new NameCandidate(sentence, first, last, title));
    }

    private bool IsFunctionWord(int i) =>
        Vocabulary.ClosedClass(sentence.Lower(i)) is { } closed && closed is not (LexemeClass.Name or LexemeClass.Title or LexemeClass.Other) && sentence.At(i).Any(char.IsLower);

    private bool IsPeople(int i) => Places.StateOfPeople(sentence.At(i)) is not null && Places.StateOf(sentence.At(i)) is null;

    private bool IsDirection(int i) => sentence.Lower(i) is "western" or "eastern" or "northern" or "southern" or "central";

    private bool IsAdjective(int i) =>
        IsPeople(i) || sentence.Lower(i) is "democrat" or "republican" or "conservative" or "labour" or "liberal" or "green" or "independent" or "tory";
}
