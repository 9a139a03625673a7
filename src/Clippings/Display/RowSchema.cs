using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
using System.Reflection;

namespace Clippings;

/// <summary>
/// The columns of a record type: one for each parameter of its constructor, in that order, named by the property in
/// snake_case or by <see cref="ColumnAttribute"/>. Accessors are compiled once, so that millions of rows cost no reflection.
/// </summary>
internal static class RowSchema<T>
{
    private static readonly Lazy<IReadOnlyList<RowColumn<T>>> Compiled =
        new(() => [.. RowShape.PropertiesOf(typeof(T)).Select(Compile)]);

    /// <summary>The columns, in order.</summary>
    /// <exception cref="ArgumentException">A property has a type that no column holds.</exception>
    public static IReadOnlyList<RowColumn<T>> Columns => Compiled.Value;

    private static RowColumn<T> Compile(PropertyInfo property)
    {
        var name = property.GetCustomAttribute<ColumnAttribute>()?.Name ?? ColumnName.Of(property.Name);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(bool))
            return new TruthColumn<T>(name, Read<bool?>(property));
        if (type == typeof(int) || type == typeof(long))
            return new IntegerColumn<T>(name, Read<long?>(property), isLong: type == typeof(long));
        if (type == typeof(double))
            return new NumberColumn<T>(name, Read<double?>(property), Format(property));
        return new TextColumn<T>(name, ReadText(property, type), isDay: type == typeof(DateOnly));
    }

    private static Func<T, TValue> Read<TValue>(PropertyInfo property) =>
        Read<TValue>(property, value => Expression.Convert(value, typeof(TValue)));

    private static Func<T, string?> ReadText(PropertyInfo property, Type type)
    {
        if (type == typeof(string))
            return Read<string?>(property);
        if (type == typeof(DateOnly))
            return Read<string?>(property, value => Call(nameof(IsoDate), Expression.Convert(value, typeof(DateOnly?))));
        if (RowShape.IsList(type))
            return Read<string?>(property, value => Call(nameof(Joined), value));
        return Read<string?>(property, value => Expression.Call(
            typeof(EnumText<>).MakeGenericType(type),
            nameof(EnumText<>.Of),
            null,
            Expression.Convert(value, typeof(Nullable<>).MakeGenericType(type))));
    }

    private static Func<T, TValue> Read<TValue>(PropertyInfo property, Func<Expression, Expression> convert)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, TValue>>(convert(Expression.Property(row, property)), row).Compile();
    }

    private static MethodCallExpression Call(string method, Expression value) =>
        Expression.Call(typeof(RowSchema<T>).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!, value);

    private static string? IsoDate(DateOnly? date) => date?.ToString("O");

    private static string? Joined(IEnumerable<string>? list) => list is null ? null : string.Join(';', list);

    /// <summary>The number format of <c>[DisplayFormat(DataFormatString = "0.00")]</c> or <c>"{0:0.00}"</c>.</summary>
    private static string? Format(PropertyInfo property) =>
        property.GetCustomAttribute<DisplayFormatAttribute>()?.DataFormatString?.Replace("{0:", "", StringComparison.Ordinal).TrimEnd('}');
}
