namespace Clippings;

/// <summary>A date of publication from what the text itself prints.</summary>
internal static class PrintedDate
{
    /// <summary>A dateline ends with a dash well before this.</summary>
    private const int DatelineLength = 90;

    /// <summary>"9/11" is a name, "1/10/22" a date.</summary>
    private const int ShortestDate = 6;

    private const int DashDistance = 12;
    private const int LongestPlace = 40;
    private const int DaysInPrint = 6;

    public static DateEvidence? Of(Article article)
    {
        var dates = article.Passing(TimeTagger.Tag).Rows
            .Where(m => m.Meaning is OnPoint { Point.Date: not null } && m.End - m.Start >= ShortestDate)
            .Select(m => (Mention: m, Day: ((OnPoint)m.Meaning).Point.Date!.Value))
            .ToList();
        var paragraphs = article.Paragraphs();
        var opening = paragraphs.FirstOrDefault(p => p.Role == LineRole.Body);
        if (opening is not null && dates.Find(d => IsDateline(article.Text, opening, d.Mention)) is { Mention: not null } dateline)
            return new DateEvidence(dateline.Day, $"the dateline says {article.Text[dateline.Mention.Start..dateline.Mention.End]}");

        var captions = dates.FindAll(d => paragraphs.Any(p => IsCaption(article.Text, p) && p.Span.Contains(new TextSpan(d.Mention.Start, d.Mention.End))));
        if (captions.Count == 0)
            return null;
        var latest = captions.MaxBy(d => d.Day);
        var weekdays = WeekdayMention.Of(article);
        var years = article.Passing(TimeTagger.Tag).Rows.Select(m => (m.Meaning as OnPoint)?.Point.First).Where(d => d > latest.Day.AddYears(1));
        if (years.Any() || latest.Day.Year > 9990 || PublicationDay.Among(latest.Day, latest.Day.AddDays(DaysInPrint), weekdays) is not { } day)
            return null;
        return new DateEvidence(
            day,
            $"a caption says {article.Text[latest.Mention.Start..latest.Mention.End]}, and the weekdays of the text fit {day.DayOfWeek}, {day.Iso()}");
    }

    /// <summary>"GRAZ, Jan. 10, 2022 — ", "February 21, 2015 (GRAZ) - ": near the beginning, with the dash close behind.</summary>
    private static bool IsDateline(string text, Paragraph opening, TimeMention date)
    {
        if (date.Start < opening.Start || date.End > opening.End || date.Start - opening.Start >= DatelineLength)
            return false;
        var behind = text.AsSpan(date.End, Math.Min(LongestPlace, opening.End - date.End));
        var end = date.End + BracketedPlace(behind);
        return text.AsSpan(end, Math.Min(DashDistance, opening.End - end)).IndexOfAny('—', '–', '-') >= 0 || (date.Start <= opening.Start + 1 && HasPlaceAndDash(behind));
    }

    /// <summary>"21/02/2015, ADDIS ABABA (Reuters) — ": capitalized words alone, then the dash or a colon.</summary>
    private static bool HasPlaceAndDash(ReadOnlySpan<char> behind)
    {
        var word = 0;
        for (var i = 0; i < behind.Length; i++)
        {
            var c = behind[i];
            if (c is '—' or '–' or ':' || (c == '-' && i + 1 < behind.Length && char.IsWhiteSpace(behind[i + 1])))
                return word > 0;
            if (char.IsUpper(c) && (i == 0 || !char.IsLetter(behind[i - 1])))
                word++;
            else if (!(char.IsLetter(c) && i > 0 && (char.IsLetter(behind[i - 1]) || behind[i - 1] == '\'')) && !char.IsWhiteSpace(c) && c is not (',' or '.' or '(' or ')' or '[' or ']' or '/' or '|' or '\'' or '-'))
                return false;
        }

        return false;
    }

    /// <summary>How long the place is that stands in brackets behind the day: "February 21, 2015 (ADDIS ABABA) - ".</summary>
    private static int BracketedPlace(ReadOnlySpan<char> behind) =>
        behind.TrimStart() is ['(', ..] && behind.IndexOf(')') is > 0 and var close && !behind[..close].ContainsAny('.', '—', '–') ? close + 1 : 0;

    /// <summary>A file photo is as old as it likes.</summary>
    private static bool IsCaption(string text, Paragraph paragraph) =>
        paragraph.Role == LineRole.Caption
        && !text.AsSpan(paragraph.Start, paragraph.End - paragraph.Start).Contains("file", StringComparison.OrdinalIgnoreCase);
}
