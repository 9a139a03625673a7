using System.Collections;
using System.Collections.Specialized;
using System.Data;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Takes the parts out of a value.</summary>
/// <param name="builder">Looks at each of them.</param>
internal sealed class SketchParts(SketchBuilder builder)
{
    private const int MostMembers = 100;

    /// <summary>Adds the parts of a value to its sketch.</summary>
    public void Open(Sketch sketch)
    {
        switch (sketch.Value)
        {
            case ITuple tuple:
                for (var i = 0; i < tuple.Length; i++)
                    builder.Add(sketch, $"Item{i + 1}", tuple[i]);
                break;
            case DataTable table:
                AddRows(sketch, table.DefaultView);
                break;
            case DataView view:
                AddRows(sketch, view);
                break;
            case NameValueCollection named:
                AddItems(sketch, named.AllKeys.Select(key => KeyValuePair.Create(key, named[key])));
                break;
            case Array { Rank: > 1 } array:
                AddItems(sketch, new ArrayRow(array));
                break;
            case IEnumerable items when sketch.Form is SketchForm.List or SketchForm.Map:
                AddItems(sketch, items);
                break;
            case DataRow row:
                foreach (DataColumn column in row.Table.Columns)
                    builder.Add(sketch, column.ColumnName, row[column]);
                break;
            case Task task:
                builder.Add(sketch, nameof(Task.Status), task.Status);
                if (task.IsFaulted)
                    builder.Add(sketch, nameof(Task.Exception), task.Exception.InnerException);
                else if (task.IsCompletedSuccessfully && Entries.ResultOf(task.GetType()) is not null)
                    builder.Add(sketch, "Result", task.GetType().GetProperty("Result")!.GetValue(task));
                break;
            case { } memory when sketch.Form == SketchForm.List:
                AddItems(sketch, Entries.OfMemory(memory)!);
                break;
            case { } owner:
                AddMembers(sketch, owner);
                if (owner is IEnumerable values)
                    AddValues(sketch, values);
                break;
        }
    }

    private void AddMembers(Sketch sketch, object owner)
    {
        var members = Members.Of(owner.GetType()).Where(member => Entries.MayAsk(member, owner)).ToList();
        foreach (var member in members.Take(MostMembers))
        {
            if (builder.IsStopped)
                return;
            try
            {
                builder.Add(sketch, member.Name, Members.ValueOf(member, owner));
            }
#pragma warning disable CA1031 // What a property throws is what there is to show.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                builder.Add(sketch, member.Name, new Sketch(null, sketch) { Text = $"({ShownText.Failure(exception)})" });
            }
        }
        if (members.Count > MostMembers)
            builder.Leave(sketch, $"{members.Count - MostMembers} more");
    }

    private void AddValues(Sketch sketch, IEnumerable values)
    {
        var list = new Sketch(null, sketch) { Form = SketchForm.List };
        builder.Add(sketch, "(values)", list);
        builder.Guard(list, () => AddItems(list, values));
    }

    private void AddItems(Sketch sketch, IEnumerable items)
    {
        var limit = Formatter.ListExpansionLimit;
        var isMap = sketch.Form == SketchForm.Map;
        var enumerator = items.GetEnumerator();
        using var disposed = enumerator as IDisposable;
        while (!builder.IsStopped && enumerator.MoveNext())
        {
            if (sketch.Parts.Count >= limit)
            {
                builder.Leave(sketch, Entries.CountOf(items) is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count - limit} more") : "more");
                return;
            }
            if (isMap && Entries.Pair(enumerator.Current) is var (key, value))
                builder.Add(sketch, Name(key), value);
            else
                builder.Add(sketch, "", enumerator.Current);
        }
    }

    /// <summary>A key is shown in a line; its parts are not followed.</summary>
    private static string Name(object? key)
    {
        try
        {
            return key switch
            {
                null => Formatter.NullString,
                ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Name(tuple[i])))})",
                _ => ShownText.Line(ValueText.Of(key) ?? TypeName.Of(key.GetType())),
            };
        }
#pragma warning disable CA1031 // Whatever the key's own code throws, its value is shown.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"({ShownText.Failure(exception)})";
        }
    }

    private void AddRows(Sketch sketch, DataView view)
    {
        foreach (DataRowView row in view)
        {
            if (sketch.Parts.Count >= Formatter.ListExpansionLimit)
            {
                builder.Leave(sketch, $"{view.Count - sketch.Parts.Count} more");
                return;
            }
            var line = new Sketch(row, sketch) { Form = SketchForm.Members };
            foreach (DataColumn column in view.Table!.Columns)
                builder.Add(line, column.ColumnName, row[column.ColumnName]);
            builder.Add(sketch, "", line);
        }
    }
}
