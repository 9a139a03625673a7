using System.Reflection;

namespace Clippings;

/// <summary>Which types are rows of a table, and which of their properties are its columns.</summary>
internal static class RowShape
{
    private static readonly HashSet<Type> Scalars = [typeof(string), typeof(bool), typeof(int), typeof(long), typeof(double), typeof(DateOnly)];

    /// <summary>The properties that a record's primary constructor sets, in the constructor's order.</summary>
    /// <exception cref="ArgumentException">The type is not a record, or a property's type fits no column.</exception>
    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type type)
    {
        var properties = Find(type);
        if (properties.Count == 0)
            throw new ArgumentException($"{type.Name} is not a record with a primary constructor, so it has no columns.");
        foreach (var property in properties.Where(p => !FitsColumn(p.PropertyType)))
            throw new ArgumentException($"{type.Name}.{property.Name} is a {property.PropertyType.Name}, which no column holds; select a string, int, long, double, bool, DateOnly, enum or list of strings.");
        return properties;
    }

    /// <summary>True for a record that is a row: every parameter of its constructor fits a column.</summary>
    public static bool IsRow(Type type) =>
        !type.IsGenericTypeDefinition && Find(type) is { Count: > 0 } properties && properties.All(p => FitsColumn(p.PropertyType));

    public static bool IsList(Type type) => type.IsAssignableTo(typeof(IEnumerable<string>));

    private static List<PropertyInfo> Find(Type type) =>
        [.. (type.GetConstructors()
            .Select(constructor => constructor.GetParameters().Select(parameter => PropertyFor(type, parameter)).ToList())
            .Where(candidates => !candidates.Contains(null))
            .MaxBy(candidates => candidates.Count) ?? []).OfType<PropertyInfo>()];

    private static PropertyInfo? PropertyFor(Type type, ParameterInfo parameter) =>
        type.GetProperty(parameter.Name!) is { } property && property.PropertyType == parameter.ParameterType ? property : null;

    private static bool FitsColumn(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var bare && (Scalars.Contains(bare) || bare.IsEnum || IsList(bare));
}
