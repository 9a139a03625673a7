namespace Clippings;

/// <summary>
/// The days that the records of a file state. Whether <c>05/11/2004</c> is in May or in November is known from the other
/// values of its column, or not at all. What reads as no day is unknown, and said once a file.
/// </summary>
/// <param name="noun">What a record is called.</param>
internal sealed class RecordDates(string noun)
{
    // Many articles are of one day.
    private readonly Dictionary<string, DateOnly?> _days = new(StringComparer.Ordinal);
    private readonly List<int> _undecided = [];
    private readonly List<int> _unread = [];
    private string? _example;
    private bool? _dayFirst;

    /// <summary>Looks at all values of a file for the order of day and month.</summary>
    public void Decide(IEnumerable<RecordDraft> drafts)
    {
        var places = drafts.Select(draft => draft[ArticleField.Published]).OfType<RecordField>().Select(field => field.Value).Distinct(StringComparer.Ordinal).Select(StatedDay.DayPlace).Where(place => place > 0).Distinct().Take(2).ToList();
        _dayFirst = places is [var only] ? only == 1 : null;
    }

    /// <summary>A record's day; null where it has none that can be read.</summary>
    public DateOnly? Of(RecordDraft draft)
    {
        if (draft[ArticleField.Published] is not { } stated)
            return null;
        if (!_days.TryGetValue(stated.Value, out var day))
            _days.Add(stated.Value, day = StatedDay.Read(stated.Value, _dayFirst));
        if (day is not null)
            return day;
        if (StatedDay.IsEitherWay(stated.Value))
            _undecided.Add(draft.Number);
        else
            _unread.Add(draft.Number);
        _example ??= stated.Value.Length > 40 ? stated.Value[..40] + "…" : stated.Value;
        return null;
    }

    /// <summary>Says which days are unknown.</summary>
    public void Tell(Action<string> warn)
    {
        if (_undecided.Count > 0)
            warn($"no value tells whether days or months come first in dates such as '{_example}' ({RowNumbers.Of(noun, _undecided)}), so they are unknown: write them as 2004-11-05.");
        if (_unread.Count > 0)
            warn($"dates such as '{_example}' are no days ({RowNumbers.Of(noun, _unread)}), so they are unknown: write them as 2004-11-05.");
    }
}
