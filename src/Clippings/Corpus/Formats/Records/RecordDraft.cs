using System.Collections.ObjectModel;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>What a record states, sorted by what it is of an article; the rest is kept by its own names.</summary>
internal sealed partial class RecordDraft
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase) { "nan", "none", "null", "n/a", "<na>", "nat", "undefined", "#n/a" };

    private static readonly int Kinds = Enum.GetValues<ArticleField>().Length;

    private readonly RecordField?[] _chosen = new RecordField?[Kinds];
    private Dictionary<string, string>? _extra;

    public RecordDraft(ArticleRecord record, RecordColumns columns)
    {
        Number = record.Number;
        Span<int> ranks = stackalloc int[Kinds];
        foreach (var field in record.Fields)
        {
            // Every name is looked up, so that it is among those that the file has.
            var known = columns.Of(field.Name);
            if (IsBlank(field))
                continue;
            if (Target(known, field) is not var (target, rank) || (_chosen[(int)target] is not null && rank >= ranks[(int)target]))
            {
                Keep(field);
                continue;
            }

            if (_chosen[(int)target] is { } before)
                Keep(before);
            (_chosen[(int)target], ranks[(int)target]) = (field, rank);
        }
    }

    /// <summary>The record's number.</summary>
    public int Number { get; }

    /// <summary>What is of no known kind, by name; lists joined by <c>;</c>.</summary>
    public IReadOnlyDictionary<string, string> Extra => _extra ?? (IReadOnlyDictionary<string, string>)ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The value of a kind; null where the record has none.</summary>
    public RecordField? this[ArticleField field] => _chosen[(int)field];

    /// <summary>Keeps a value by its own name, since it is not read as what it is.</summary>
    public void PutBack(ArticleField field)
    {
        if (this[field] is { } value)
            Keep(value);
    }

    // A link in a column that elsewhere holds texts or outlets is a link.
    private static (ArticleField Field, int Rank)? Target((ArticleField Field, int Rank)? known, RecordField field) => known switch
    {
        { Field: ArticleField.Outlet } when IsAddress(field) => (ArticleField.Url, int.MaxValue),
        { Field: ArticleField.Text or ArticleField.Summary } when IsAddress(field) && field.Items is null => null,
        _ => known,
    };

    private static bool IsBlank(RecordField field) => field.Items is null
        ? !field.IsProse && (string.IsNullOrWhiteSpace(field.Value) || (field.Value.Length <= 9 && Nothing.Contains(field.Value.Trim())))
        : field.Items.All(string.IsNullOrWhiteSpace);

    private void Keep(RecordField field) => (_extra ??= new(StringComparer.Ordinal))[field.Name] = field.Joined(";");

    private static bool IsAddress(RecordField field) => !field.IsProse && field.Value.Length < 2000 && Address().IsMatch(field.Value);

    [GeneratedRegex(@"^\s*(?:https?://|www\.)\S+\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
