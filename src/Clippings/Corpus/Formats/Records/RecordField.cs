namespace Clippings;

/// <summary>A named value of a record.</summary>
/// <param name="Name">Its name; dots lead into nested records.</param>
/// <param name="Value">Its text; of a list the items one behind another.</param>
/// <param name="Items">The items of a list; null where it is none.</param>
internal sealed record RecordField(string Name, string Value, IReadOnlyList<string>? Items = null)
{
    /// <summary>A list's items joined, or the value.</summary>
    public string Joined(string separator) => Items is null ? Value : string.Join(separator, Items);

    /// <summary>A value of a cell, which may be a list as programs print it.</summary>
    public static RecordField Printed(string name, string value) => PrintedList.Of(value) is { } items ? Of(name, items) : new(name, value);

    /// <summary>A list of values; its text is made where it is asked for.</summary>
    public static RecordField Of(string name, IReadOnlyList<string> items) => new(name, items.Count == 0 ? "" : items[0], items);
}
