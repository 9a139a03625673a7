namespace Clippings;

/// <summary>A named value of a record.</summary>
/// <param name="Name">Its name; dots lead into nested records.</param>
/// <param name="Value">Its text; of a list the items one behind another.</param>
/// <param name="Items">The items of a list; null where it is none.</param>
internal record RecordField(string Name, string Value, IReadOnlyList<string>? Items = null)
{
    /// <summary>Its text; of a list the items one behind another.</summary>
    public virtual string Value { get; } = Value;

    /// <summary>True where it is known without a look at all of it to be words, neither blank nor an address.</summary>
    public virtual bool IsProse => false;

    /// <summary>A list's items joined, or the value.</summary>
    public string Joined(string separator) => Items is null ? Value : string.Join(separator, Items);

    /// <summary>The article whose text it is.</summary>
    /// <param name="title">The article's title, where one is stated apart.</param>
    public virtual ExtractedArticle Story(string? title)
    {
        var text = Joined("\n\n");
        return PageFragment.IsMarkup(text) ? PageFragment.Extract(title ?? "", text) : ExtractedArticle.Titled(title, text);
    }

    /// <summary>A value of a cell, which may be a list as programs print it.</summary>
    public static RecordField Printed(string name, string value) => PrintedList.Of(value) is { } items ? Of(name, items) : new(name, value);

    /// <summary>A list of values; its text is made where it is asked for.</summary>
    public static RecordField Of(string name, IReadOnlyList<string> items) => new(name, items.Count == 0 ? "" : items[0], items);
}
