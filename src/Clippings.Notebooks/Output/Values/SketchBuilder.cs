using System.Collections;
using System.Collections.Specialized;
using System.Data;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>
/// Looks at a value, level by level, so that what is near comes before what is deep. Whatever the value is, this ends with
/// something that can be shown: it is bound in depth, number and length, tells cycles, and can be told to stop in the middle.
/// </summary>
/// <param name="own">Finds out how a type is shown that someone registered.</param>
internal sealed class SketchBuilder(Func<Type, string, bool> own)
{
    private const int MostParts = 100;
    private const int MostText = 100_000;
    private const int MostWords = 20_000;
    private const int MostTextOfPart = 2_000;
    private const int MostTextOfAllParts = 60_000;

    /// <summary>About what the marks around a part take.</summary>
    private const int MarkLength = 40;

    private readonly Queue<Sketch> waiting = new();
    private readonly Dictionary<(Type, string), bool> owned = [];
    private readonly Lock gate = new();
    private int length;
    private int opened;
    private volatile string? stopped;
    private Sketch? root;

    /// <summary>Looks at a value.</summary>
    public void Build(object? value)
    {
        var described = Describe(value, null);
        Note(() => root = described);
        var parts = new SketchParts(this);
        while (stopped is null && waiting.TryDequeue(out var next))
        {
            if (opened++ > MostParts + Formatter.ListExpansionLimit || length > MostTextOfAllParts)
                Note(() => next.Rest ??= "…");
            else
                Guard(next, () => parts.Open(next));
        }
    }

    /// <summary>Stops looking, even where another thread is still within <see cref="Build"/>: nothing that it sees from here on is noted.</summary>
    /// <param name="reason">What to say where it stopped.</param>
    public void Stop(string reason)
    {
        lock (gate)
        {
            stopped = reason;
            root ??= new Sketch(null, null) { Text = reason };
            if (root.Form != SketchForm.Words)
                root.Rest = reason;
        }
    }

    /// <summary>Prints what was seen.</summary>
    public T Print<T>(Func<Sketch, T> print)
    {
        lock (gate)
            return print(root!);
    }

    /// <summary>True once there is no use in going on.</summary>
    public bool IsStopped => stopped is not null;

    /// <summary>Looks at a part of a value.</summary>
    public void Add(Sketch sketch, string name, object? value) => Add(sketch, name, Describe(value, sketch));

    /// <summary>Adds a part that was looked at.</summary>
    public void Add(Sketch sketch, string name, Sketch part) => Note(() => sketch.Parts.Add(new SketchPart(name, part)));

    /// <summary>Says what was left out of a sketch.</summary>
    public void Leave(Sketch sketch, string rest) => Note(() => sketch.Rest = rest);

    /// <summary>Looks; what the value's own code throws is shown with it.</summary>
    public void Guard(Sketch sketch, Action look)
    {
        try
        {
            look();
        }
#pragma warning disable CA1031 // Whatever the value's own code throws, the value is shown as far as it goes.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var failure = ShownText.Failure(exception);
            if (sketch.Form == SketchForm.Words)
                Note(() => sketch.Text = $"{(sketch.Value is { } value ? TypeName.Of(value.GetType()) : "")} ({failure})");
            else
                Leave(sketch, failure);
        }
    }

    private void Note(Action note)
    {
        lock (gate)
        {
            if (!IsStopped)
                note();
        }
    }

    private Sketch Describe(object? value, Sketch? parent)
    {
        var type = value?.GetType();
        var sketch = new Sketch(value, parent)
        {
            HasOwnText = parent is not null && type is not null && Owned(type, PlainTextFormatter.MimeType),
            HasOwnHtml = parent is not null && type is not null && Owned(type, HtmlFormatter.MimeType),
        };
        if (value is null)
            sketch.Text = Formatter.NullString;
        else if (!(sketch.HasOwnHtml && sketch.HasOwnText))
            Guard(sketch, () => Describe(sketch, value, type!));
        length += sketch.Text.Length + MarkLength;
        return sketch;
    }

    private void Describe(Sketch sketch, object value, Type type)
    {
        if (ValueText.Of(value) is { } words)
        {
            sketch.Text = ShownText.Cut(words, sketch.Parent is not null ? MostTextOfPart : value is string ? MostText : MostWords);
            return;
        }
        sketch.Text = Heading(value, type);
        for (var above = sketch.Parent; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above.Value, value))
            {
                sketch.Text = $"(cycle: the {TypeName.Of(type)} that this is part of)";
                return;
            }
        }
        sketch.Form = value switch
        {
            ITuple => SketchForm.Tuple,
            DataTable or DataView => SketchForm.Table,
            DataRow => SketchForm.Members,
            IDictionary or NameValueCollection => SketchForm.Map,
            _ when IsPair(type) => SketchForm.Members,
            IEnumerable when Entries.AreOf(type) => SketchForm.Map,
            IEnumerable when !Entries.HaveMembers(type) => SketchForm.List,
            _ when Entries.OfMemory(value) is not null => SketchForm.List,
            _ => SketchForm.Members,
        };
        if (sketch.Form == SketchForm.Members && value is not (IEnumerable or DataRow or Task) && Members.Of(type).Count == 0)
        {
            (sketch.Form, sketch.Text) = (SketchForm.Words, ShownText.Cut(value.ToString() is { } said && said != type.ToString() ? said : sketch.Text, MostTextOfPart));
            return;
        }
        if (sketch.Depth < Formatter.RecursionLimit)
            waiting.Enqueue(sketch);
        else
            sketch.Rest = "…";
    }

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static string Heading(object value, Type type) => value switch
    {
        ArrayRow row => row.Name,
        Array { Rank: > 1 } array => new ArrayRow(array).Name,
        DataTable { TableName.Length: > 0 } table => table.TableName,
        Task => TypeName.Of(Entries.ResultOf(type) is { } result ? typeof(Task<>).MakeGenericType(result) : typeof(Task)),
        IEnumerable when TypeName.IsGenerated(type) || (!type.IsVisible && SharedAssemblies.IsFramework(type.Assembly)) =>
            TypeName.Of(Entries.GroupOf(type) ?? typeof(IEnumerable<>).MakeGenericType(Entries.ItemOf(type))),
        _ => TypeName.Of(type),
    };

    private bool Owned(Type type, string mimeType)
    {
        if (!owned.TryGetValue((type, mimeType), out var known))
            owned[(type, mimeType)] = known = own(type, mimeType);
        return known;
    }
}
