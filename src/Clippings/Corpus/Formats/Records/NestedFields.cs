namespace Clippings;

/// <summary>Gathers the values of a record that nests: what stands in lists, however deep, becomes one list by its dotted name.</summary>
internal sealed class NestedFields
{
    private readonly List<RecordField> _fields = [];
    private Dictionary<string, List<string>>? _lists;
    private int _depth;

    /// <summary>The values so far.</summary>
    public IReadOnlyList<RecordField> Fields => _fields;

    /// <summary>A value, of a list where one is open.</summary>
    public void Add(string name, string value)
    {
        if (_depth == 0)
            _fields.Add(new(name, value));
        else if (_lists!.TryGetValue(name, out var items))
            items.Add(value);
        else
            _lists.Add(name, [value]);
    }

    /// <summary>A value that is no part of a list.</summary>
    public void Add(RecordField field) => _fields.Add(field);

    /// <summary>A list begins.</summary>
    public void Open()
    {
        _lists ??= new(StringComparer.Ordinal);
        _depth++;
    }

    /// <summary>It ends.</summary>
    public void Close()
    {
        if (--_depth > 0)
            return;
        _fields.AddRange(_lists!.Select(list => RecordField.Of(list.Key, list.Value)));
        _lists!.Clear();
    }

    /// <summary>True inside of a list.</summary>
    public bool IsInList => _depth > 0;
}
