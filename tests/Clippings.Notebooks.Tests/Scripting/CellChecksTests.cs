using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks.Tests.Scripting;

public sealed class CellChecksTests
{
    [Theory]
    [InlineData("while (true) x++;", "while (true) {CHECKx++;}")]
    [InlineData("do { x++; }\nwhile (true);", "do {CHECK x++; }\nwhile (true);")]
    [InlineData("for (;;) for (;;) ;", "for (;;) {CHECKfor (;;) {CHECK;}}")]
    [InlineData("foreach (var x in y)\n    z();", "foreach (var x in y)\n    {CHECKz();}")]
    [InlineData("a: b();", "a: CHECKb();")]
    [InlineData("void F() { }", "void F() {CHECK }")]
    [InlineData("void F() => G(); // done", "void F() {CHECK G();} // done")]
    [InlineData("int F() => 1;", "int F() {CHECKreturn  1;}")]
    [InlineData("ref int F() => ref x;", "ref int F() {CHECKreturn  ref x;}")]
    [InlineData("int F() => throw new Exception();", "int F() {CHECK throw new Exception();}")]
    [InlineData("class A { static A() { F(); } }", "class A { static A() {ENTER(); F(); LEAVE();} }")]
    [InlineData("class A { public int B => 1; }", "class A { public int B {get{CHECKreturn  1;}} }")]
    [InlineData("class A { public int B { get => 1; set => c = value; } }", "class A { public int B { get {CHECKreturn  1;} set {CHECK c = value;} } }")]
    [InlineData("class A { ~A() { F(); } }", "class A { ~A() {ENTER(); F(); LEAVE();} }")]
    [InlineData("try { } catch { F(); } finally { }", "try { } catch {ENTER(); F(); LEAVE();} finally { }")]
    [InlineData("Action a = () => { };", "Action a = () => {STACKCHECK };")]
    [InlineData("Action a = () => Console.Write(1);", "Action a = () => {STACKCHECKConsole.Write(1);};")]
    [InlineData("Func<int> a = () => 1;", "Func<int> a = () => {STACKCHECKreturn 1;};")]
    [InlineData("Func<Func<int>> a = () => () => 1;", "Func<Func<int>> a = () => {STACKCHECKreturn () => {STACKCHECKreturn 1;};};")]
    [InlineData("System.Linq.Expressions.Expression<Func<int>> a = () => 1;", null)]
    [InlineData("System.Linq.Expressions.Expression<Func<Func<int>>> a = () => () => 1;", null)]
    [InlineData("var a = from x in new[] { 1 } where x > 0 select x + 1;", "var a = from x in new[] { 1 } where LOOK(x > 0) select LOOK(x + 1);")]
    [InlineData("var a = from x in new[] { 1 }.AsQueryable() where x > 0 select x + 1;", null)]
    [InlineData("x = 1;", null)]
    public void Code_of_every_kind_looks_whether_the_cell_should_end(string code, string? expected) => Assert.Equal(expected, Checked(code));

    [Theory]
    [InlineData("await F();", "await AWAITED(F());")]
    [InlineData("Func<Task> a = async () => await F();", "Func<Task> a = async () => {STACKCHECKawait AWAITED(F());};")]
    [InlineData("Func<Task<int>> a = async () => await F();", "Func<Task<int>> a = async () => {STACKCHECKreturn await AWAITED(F());};")]
    [InlineData("async Task G() => await F();", "async Task G() {CHECK await AWAITED(F());}")]
    [InlineData("async Task<int> G() => await F();", "async Task<int> G() {CHECKreturn  await AWAITED(F());}")]
    [InlineData("try { } finally { await F(); }", "try { } finally {ENTERAwaiting(); await AWAITED(F()); LEAVEAwaiting();}")]
    public void An_await_ends_when_the_cell_should(string code, string expected) => Assert.Equal(expected, Checked(code));

    private static string? Checked(string code)
    {
        var compiler = new SubmissionCompiler(".", new ScriptReferenceResolver("."));
        compiler.Keep(compiler.Compile("int x, c; int[] y; void G() { } void b() { } void z() { } Task<int> F() => null;", "Before", []));
        var compilation = compiler.Compile(code, "Cell", Array.Empty<MetadataReference>());
        return CellChecks.Added(compilation.SyntaxTrees[^1], new ExpressionBodies(compilation))?
            .Replace(CellChecks.Check, "CHECK", StringComparison.Ordinal)
            .Replace(CellChecks.StackCheck, "STACK", StringComparison.Ordinal)
            .Replace("global::Clippings.Notebooks.CellEnd.Look", "LOOK", StringComparison.Ordinal)
            .Replace("global::Clippings.Notebooks.CellEnd.Awaited", "AWAITED", StringComparison.Ordinal)
            .Replace("}finally{global::Clippings.Notebooks.CellHandler.Leave", "LEAVE", StringComparison.Ordinal)
            .Replace("();try{", "();", StringComparison.Ordinal)
            .Replace("global::Clippings.Notebooks.CellHandler.Enter", "ENTER", StringComparison.Ordinal)
            .Replace("LEAVE();}}", "LEAVE();}", StringComparison.Ordinal)
            .Replace("LEAVEAwaiting();}}", "LEAVEAwaiting();}", StringComparison.Ordinal);
    }
}
