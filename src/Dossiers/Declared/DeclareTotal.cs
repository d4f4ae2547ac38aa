using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Declared;

/// <summary>Enters totals of a period as their source has them, balanced or not.</summary>
internal sealed class DeclareTotal(WriteGate gate)
{
    /// <returns>The difference that is shown with it.</returns>
    public async Task<Result<long>> RunAsync(DeclareForm input, Seat seat, Deed deed, CancellationToken ct)
    {
        if (input is not { From: { } from, To: { } to } || from > to)
        {
            return DossierRefusals.DeclaredPeriod;
        }

        if (input.Received is not { } received || received < 0)
        {
            return DossierRefusals.DeclaredReceived;
        }

        if (input.Online > received)
        {
            return DossierRefusals.DeclaredOnline(received);
        }

        var total = new DeclaredTotal
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = seat.ProvinceCode,
            UnitPath = seat.ScopePath,
            From = from,
            To = to,
            Source = input.Source!.Trim(),
            CarriedOver = input.CarriedOver,
            Received = received,
            Online = input.Online,
            InTime = input.InTime,
            Overdue = input.Overdue,
            Open = input.Open,
            NotResolved = input.NotResolved,
            EnteredAt = deed.At,
            EnteredBy = seat.Signature,
        };
        return await gate.RunAsync<long>(
            deed,
            (write, _) =>
            {
                write.Db.Add(total);
                write.Record(
                    "figures.declared",
                    "declared",
                    total.Id,
                    total.ProvinceCode,
                    total.UnitPath,
                    $"Nhập số liệu công bố {VietnameseFormat.Date(from)}–{VietnameseFormat.Date(to)}"
                        + (total.Difference == 0 ? ", cân đối" : $", lệch {VietnameseFormat.Number(total.Difference)}")
                );
                return Task.FromResult<Result<long>>(total.Difference);
            },
            ct
        );
    }
}
