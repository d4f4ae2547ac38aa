using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Funds;

/// <summary>A budget line that money of another module can be drawn from.</summary>
/// <param name="Name">In words, with its codes.</param>
/// <param name="Left">Đồng that may be spent of it now.</param>
/// <param name="Fits">Its item is the one policy money is booked under; another one is offered after those that fit.</param>
public sealed record FundLine(Guid Id, string Name, long Left, bool Fits);

/// <summary>Money another module pays out of a line.</summary>
/// <param name="UnitPath">Whose money it must be: the line is of this unit's organisation, or nothing is drawn.</param>
/// <param name="Amount">Đồng, more than nothing.</param>
/// <param name="On">The day it was paid, of the line's year.</param>
/// <param name="Voucher">Number of the treasury's voucher; one voucher pays one spending of a line.</param>
/// <param name="Ground">By which decision.</param>
/// <param name="Payee">Who got it, by the code of the record and never by name.</param>
public sealed record FundDraw(
    Guid Line,
    string UnitPath,
    long Amount,
    DateOnly On,
    string Voucher,
    string Content,
    string Ground,
    string Payee
);

/// <summary>The budget as modules see it that pay out of it; the module that keeps the budget is the only one that has it.</summary>
public interface IFundLines
{
    /// <summary>Whether nothing may be paid without a line (a setting of the law as data; off until a province turns it on).</summary>
    bool IsRequired(DateOnly on);

    /// <summary>The lines of a unit's organisation in a year that have something left.</summary>
    Task<IReadOnlyList<FundLine>> OfAsync(Db db, string unitPath, int year, CancellationToken ct);

    /// <summary>
    /// Draws within the write of the payment: both are there or neither; the money is held until the unit's leader confirms it. Refused in
    /// words when the line is another unit's, of another year, or has not enough.
    /// </summary>
    /// <returns>The code of the spending.</returns>
    Task<Result<string>> DrawAsync(Write write, FundDraw draw, Seat seat, CancellationToken ct);
}
