using ThongSuot.Platform.Access;

namespace ThongSuot.Directives;

/// <summary>The six things a directive must be clear about: người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền.</summary>
public enum Clarity
{
    Person,
    Work,
    Time,
    Responsibility,
    Product,
    Authority,
}

/// <summary>A document that a directive is taken from.</summary>
/// <param name="Body">Who issued it.</param>
/// <param name="Excerpt">The sentence that directs; may be empty.</param>
public sealed record SourceDocument(string Number, DateOnly? Date, string Body, string Excerpt);

/// <summary>
/// A directive as it is written, before anybody has looked whether it is clear. Any part may be missing: <see cref="Missing"/>
/// says which.
/// </summary>
public sealed record DirectiveDraft
{
    /// <summary>Who gives it; leaders, the province office and the province's leaders may.</summary>
    public required Seat Giver { get; init; }

    /// <summary>Việc: what must be done.</summary>
    public string? Work { get; init; }

    /// <summary>Path of the lead unit: an organisation of the province, or an office of the giver's own.</summary>
    public string? LeadPath { get; init; }

    /// <summary>Người: the one who answers by name, from the lead unit.</summary>
    public Seat? Person { get; init; }

    /// <summary>Organisations that support; may be none.</summary>
    public IReadOnlyList<string> SupportPaths { get; init; } = [];

    public DateOnly? DueOn { get; init; }

    /// <summary>Null: the end of the working day.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>Trách nhiệm: what the lead answers for.</summary>
    public string? LeadAnswersFor { get; init; }

    /// <summary>What supporting units do; needed only when there are some.</summary>
    public string? SupportersDo { get; init; }

    public ProductKind? Product { get; init; }

    public string? ProductText { get; init; }

    /// <summary>Thẩm quyền: who directs, by title.</summary>
    public string? DirectedBy { get; init; }

    /// <summary>By what power: a law, a rule of work, a delegation.</summary>
    public string? LegalGround { get; init; }

    public DirectiveAcceptor Acceptor { get; init; } = DirectiveAcceptor.Giver;

    public DirectiveSource Source { get; init; } = DirectiveSource.ByHand;

    public SourceDocument? Document { get; init; }

    /// <summary>Kind and key of the record it comes from (<c>conclusion</c>, <c>difficulty</c>): the thread leads there.</summary>
    public (string Kind, Guid Id)? From { get; init; }

    /// <summary>The directive it is a part of.</summary>
    public DirectiveId? Parent { get; init; }

    /// <summary>What is not clear yet, in the order of the six.</summary>
    public IReadOnlyList<Clarity> Missing() =>
        [
            .. Unless(Clarity.Person, Has(LeadPath) && Person is not null),
            .. Unless(Clarity.Work, Has(Work)),
            .. Unless(Clarity.Time, DueOn is not null),
            .. Unless(Clarity.Responsibility, Has(LeadAnswersFor) && (SupportPaths.Count == 0 || Has(SupportersDo))),
            .. Unless(Clarity.Product, Product is not null && Has(ProductText)),
            .. Unless(Clarity.Authority, Has(DirectedBy) && Has(LegalGround)),
        ];

    private static Clarity[] Unless(Clarity clarity, bool clear) => clear ? [] : [clarity];

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}

/// <summary>A directive just given.</summary>
public sealed record GivenDirective(DirectiveId Id, string Code);
