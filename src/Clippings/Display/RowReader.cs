using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Clippings;

/// <summary>
/// Rows as the reader that the CSV library writes from: every column as text, already in the form that files print.
/// Typed getters refuse, because nothing that is written has a type any more.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is a reader; that it can be enumerated comes from its base class.")]
internal sealed class RowReader<T>(IEnumerable<T> rows) : DbDataReader
{
    private readonly IReadOnlyList<RowColumn<T>> columns = RowSchema<T>.Columns;
    private readonly IEnumerator<T> rows = rows.GetEnumerator();
    private readonly string?[] fields = new string?[RowSchema<T>.Columns.Count];

    public override int FieldCount => columns.Count;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        if (!rows.MoveNext())
            return false;
        for (var i = 0; i < fields.Length; i++)
            fields[i] = columns[i].Text(rows.Current);
        return true;
    }

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => fields[ordinal] is null;

    public override string GetString(int ordinal) => fields[ordinal]!;

    public override object GetValue(int ordinal) => (object?)fields[ordinal] ?? DBNull.Value;

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, fields.Length);
        for (var i = 0; i < count; i++)
            values[i] = GetValue(i);
        return count;
    }

    public override string GetName(int ordinal) => columns[ordinal].Name;

    public override int GetOrdinal(string name) =>
        columns.Index().First(column => string.Equals(column.Item.Name, name, StringComparison.Ordinal)).Index;

    public override Type GetFieldType(int ordinal) => typeof(string);

    public override string GetDataTypeName(int ordinal) => "string";

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override bool GetBoolean(int ordinal) => throw OnlyText();

    public override byte GetByte(int ordinal) => throw OnlyText();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw OnlyText();

    public override char GetChar(int ordinal) => throw OnlyText();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw OnlyText();

    public override DateTime GetDateTime(int ordinal) => throw OnlyText();

    public override decimal GetDecimal(int ordinal) => throw OnlyText();

    public override double GetDouble(int ordinal) => throw OnlyText();

    public override float GetFloat(int ordinal) => throw OnlyText();

    public override Guid GetGuid(int ordinal) => throw OnlyText();

    public override short GetInt16(int ordinal) => throw OnlyText();

    public override int GetInt32(int ordinal) => throw OnlyText();

    public override long GetInt64(int ordinal) => throw OnlyText();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            rows.Dispose();
        base.Dispose(disposing);
    }

    private static InvalidCastException OnlyText() => new("A table that is being written has text in every column.");
}
