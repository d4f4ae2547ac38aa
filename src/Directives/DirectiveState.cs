namespace ThongSuot.Directives;

/// <summary>How far a directive has come; stored. Whether it is late follows from the clock and is not.</summary>
internal enum DirectiveStage
{
    /// <summary>Given, not yet taken by whoever leads it.</summary>
    Given,

    /// <summary>Taken and worked on.</summary>
    Working,

    /// <summary>The product is handed in and waits for acceptance.</summary>
    Submitted,

    /// <summary>The product is accepted.</summary>
    Done,

    /// <summary>No longer fitting: withdrawn by whoever gave it.</summary>
    Withdrawn,
}

/// <summary>How an accepted directive ended.</summary>
internal enum DirectiveOutcome
{
    OnTime,
    Overdue,
    Withdrawn,
}

/// <summary>The state words by which tasks are followed (facts §7.4).</summary>
public enum DirectiveState
{
    /// <summary>Chưa đến hạn: not taken yet.</summary>
    NotDue,

    /// <summary>Đang thực hiện.</summary>
    Working,

    /// <summary>Xin gia hạn: asked, not decided.</summary>
    AskingExtension,

    /// <summary>Chờ nghiệm thu.</summary>
    AwaitingAcceptance,

    /// <summary>Chưa hoàn thành, quá hạn.</summary>
    OpenOverdue,

    /// <summary>Hoàn thành đúng hạn.</summary>
    DoneOnTime,

    /// <summary>Hoàn thành quá hạn.</summary>
    DoneOverdue,

    /// <summary>Không còn phù hợp.</summary>
    Withdrawn,
}

/// <summary>Where a directive comes from; also the subject it is counted under.</summary>
public enum DirectiveSource
{
    /// <summary>Given by hand.</summary>
    ByHand,

    /// <summary>Taken from a document.</summary>
    Document,

    /// <summary>A conclusion of a conference.</summary>
    Conclusion,

    /// <summary>Given to settle a difficulty.</summary>
    Difficulty,

    /// <summary>A part of a larger one.</summary>
    Part,
}

/// <summary>What kind of thing must lie on the table in the end.</summary>
public enum ProductKind
{
    Document,
    Report,
    Plan,
    Training,
    System,
    Construction,
    Other,
}

/// <summary>Vietnamese names of products, for whoever writes a draft.</summary>
public static class ProductNames
{
    public static string Of(ProductKind kind) => DirectiveLabels.Of(kind);
}

/// <summary>Who says that the product will do.</summary>
public enum DirectiveAcceptor
{
    /// <summary>Whoever gave it.</summary>
    Giver,

    /// <summary>The province office for the giver.</summary>
    ProvinceOffice,
}
