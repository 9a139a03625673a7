using System.Reflection;
using System.Runtime.CompilerServices;

namespace Clippings.Notebooks;

/// <summary>Types as C# writes them.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    /// <summary>A type without namespaces: <c>List&lt;int&gt;</c>.</summary>
    public static string Of(Type type) => Name(type, _ => "");

    /// <summary>A type with its namespace, where it has one: <c>System.Collections.Generic.List&lt;int&gt;</c>.</summary>
    public static string Full(Type type) => Name(type, part => part.Namespace is { Length: > 0 } space ? space + "." : "");

    /// <summary>True for a type that the compiler wrote for code without a name of its own.</summary>
    public static bool IsGenerated(Type type) => type.Name.Contains('<', StringComparison.Ordinal);

    private static string Name(Type type, Func<Type, string> space)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return $"{Name(type.GetElementType()!, space)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsPointer)
            return Name(type.GetElementType()!, space) + "*";
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!, space);
        if (Nullable.GetUnderlyingType(type) is { } optional)
            return Name(optional, space) + "?";
        if (type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Name.Contains("AnonymousType", StringComparison.Ordinal))
            return "(anonymous)";
        if (type is { IsGenericTypeDefinition: false, IsGenericType: true } && typeof(ITuple).IsAssignableFrom(type) && type.IsValueType)
            return $"({string.Join(", ", type.GetGenericArguments().Select(part => Name(part, space)))})";
        return space(type) + Nested(type, type.GetGenericArguments(), space);
    }

    /// <summary>Types within types; the class around a cell's own types is none that the cell wrote.</summary>
    private static string Nested(Type type, ReadOnlySpan<Type> arguments, Func<Type, string> space)
    {
        var before = 0;
        var prefix = "";
        if (type.DeclaringType is { } outer && !IsCell(outer))
        {
            before = outer.GetGenericArguments().Length;
            prefix = Nested(outer, arguments[..before], space) + ".";
        }
        var name = prefix + type.Name.Split('`')[0];
        if (arguments.Length == before)
            return name;
        var own = arguments[before..].ToArray();
        return own[0].IsGenericParameter
            ? $"{name}<{new string(',', own.Length - 1)}>"
            : $"{name}<{string.Join(", ", own.Select(part => Name(part, space)))}>";
    }

    private static bool IsCell(Type type) => type.Name == "Script" || type.Name.StartsWith("Submission#", StringComparison.Ordinal);
}
