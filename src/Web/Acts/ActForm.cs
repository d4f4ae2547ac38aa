namespace ThongSuot.Web.Acts;

/// <summary>What a form asks besides words. Each module's page draws the fields its own way.</summary>
[Flags]
public enum ActFields
{
    None = 0,

    /// <summary>Who is to do it.</summary>
    Person = 1,

    /// <summary>An organisation that is asked.</summary>
    Unit = 2,

    /// <summary>A day in the future by which something is to be done.</summary>
    Due = 4,

    /// <summary>The day on which it happened.</summary>
    Day = 8,

    Amount = 16,

    Percent = 32,

    /// <summary>Number of a document.</summary>
    Number = 64,

    File = 128,

    /// <summary>A decision: its number, day and signer.</summary>
    Decision = 256,

    /// <summary>Facts of the record that are mended.</summary>
    Facts = 512,

    /// <summary>Yes or no.</summary>
    Answer = 1024,
}

/// <summary>An act as the pages show it. What it does is decided by the record.</summary>
/// <param name="Slug">The end of its address, <c>/ho-so/{code}/viec/{slug}</c>, and of its deed's code.</param>
/// <param name="Button">The verb on the button.</param>
/// <param name="Effect">What will happen, told before it does.</param>
/// <param name="Forward">Carries the record forward: the one filled button. The others stand beside it as links.</param>
public sealed record ActForm<TAct>(TAct Act, string Slug, string Button, string Effect, bool Forward = false)
    where TAct : struct, Enum
{
    private readonly string? past;

    /// <summary>How the history tells it; what the button says unless told otherwise.</summary>
    public string Past
    {
        get => past ?? Button;
        init => past = value;
    }

    /// <summary>Label of the text, or null when it wants none.</summary>
    public string? Content { get; init; }

    /// <summary>Whether it can be done without words.</summary>
    public bool ContentOptional { get; init; }

    public ActFields Fields { get; init; }

    public bool Wants(ActFields field) => (Fields & field) != ActFields.None;
}

/// <summary>The acts of one kind of record, in the order in which they are usually done.</summary>
public sealed class ActForms<TAct>(params IReadOnlyList<ActForm<TAct>> all)
    where TAct : struct, Enum
{
    public IReadOnlyList<ActForm<TAct>> All { get; } = all;

    public ActForm<TAct> Of(TAct act) => All.First(form => EqualityComparer<TAct>.Default.Equals(form.Act, act));

    public ActForm<TAct>? BySlug(string slug) => All.FirstOrDefault(form => form.Slug == slug);
}
