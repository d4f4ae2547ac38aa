using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Fees;

/// <summary>How money came in.</summary>
internal enum PayMethod
{
    /// <summary>In the drawer of the counter.</summary>
    Cash,

    /// <summary>To the account of the office.</summary>
    Transfer,

    /// <summary>Through the portal's payment.</summary>
    Online,

    /// <summary>At the treasury, a bank or another office, which gave its own receipt.</summary>
    Elsewhere,
}

/// <summary>
/// One line of a counter's book of receipts. A line is never changed or taken out: what was wrong is put right by another line of the
/// opposite amount. The lines of a dossier add up to what it has paid.
/// </summary>
internal sealed class FeeReceipt : IInProvince
{
    public const int NoteLength = 500;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The counter whose book it stands in.</summary>
    public required string CentrePath { get; init; }

    /// <summary>The book: the counter's agency code and the year, <c>H44.101/2026</c>.</summary>
    public required string Book { get; init; }

    /// <summary>In the book, from 1, without gaps.</summary>
    public required int Number { get; init; }

    public required DossierId DossierId { get; init; }

    public required string DossierCode { get; init; }

    /// <summary>Đồng; below zero when it takes back another line.</summary>
    public required long Amount { get; init; }

    public required PayMethod Method { get; init; }

    /// <summary>Number of the official receipt or of the payment order, as typed.</summary>
    public string? Document { get; init; }

    /// <summary>Why, of a line that takes back another.</summary>
    public string? Note { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly Day { get; init; }

    public required SeatId SeatId { get; init; }

    public required string By { get; init; }

    /// <summary>The line it takes back.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>The cash-up it was counted in; null until then.</summary>
    public Guid? CashUpId { get; set; }
}
