using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Fees;

/// <summary>Somebody who did not take the money takes it over.</summary>
internal sealed class ConfirmCash(WriteGate gate)
{
    public Task<Result<Guid>> RunAsync(Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<Guid>(deed, (write, token) => WriteAsync(write, id, seat, token), ct);

    private static async Task<Result<Guid>> WriteAsync(Write write, Guid id, Seat seat, CancellationToken ct)
    {
        if (await write.Db.CashUps.Within(seat.Scope, row => row.CentrePath).FirstOrDefaultAsync(row => row.Id == id, ct) is not { } cashUp)
        {
            return FeeRefusals.NoSuchCashUp;
        }

        if (!cashUp.IsBusinessOf(seat))
        {
            return FeeRefusals.CashOfAnother;
        }

        if (cashUp.Confirm(seat.AccountId, seat.Signature, write.Deed.At) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        write.Record(
            "cash.confirmed",
            "cash-up",
            cashUp.Id,
            cashUp.ProvinceCode,
            cashUp.CentrePath,
            $"Xác nhận nhận bàn giao {VietnameseFormat.Money(cashUp.Counted)} tiền mặt, lần chốt {FeeLabels.Number(cashUp.Number, cashUp.Book)}"
        );
        return cashUp.Id;
    }
}
