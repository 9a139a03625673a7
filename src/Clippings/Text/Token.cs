using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>A word of the body: a row of the table <c>tokens</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Position">Counter from 1 over the article's tokens.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Text">The word as printed.</param>
/// <param name="Term">The normalized word that is counted: lower case, straight apostrophes, no
/// soft hyphens; <c>Jan.</c> is <c>jan</c>, <c>U.S.</c> and <c>US</c> are <c>u.s.</c>, an accent set apart is joined to its letter.</param>
/// <param name="Stem">Its Snowball English stem.</param>
/// <param name="Stopword">True for a word of the Snowball English stop list, or of those that the corpus adds.</param>
/// <param name="InQuote">True inside quotation marks.</param>
public sealed record Token(
    string Article,
    int Sentence,
    int Position,
    int Start,
    int End,
    [property: Column("token")] string Text,
    string Term,
    string Stem,
    bool Stopword,
    bool InQuote) : IPassage;
