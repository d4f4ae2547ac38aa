using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Publicity;

/// <summary>The leader publishes a form of his body's budget; what the books say at that moment is kept and shown to everybody.</summary>
internal sealed class Publish(WriteGate gate, PublicFigures figures)
{
    public const string Kind = "budget-publication";

    /// <returns>The key of the publication.</returns>
    public Task<Result<Guid>> RunAsync(int year, PublicForm form, PublicHead head, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<Guid>(
            deed,
            async (write, token) =>
            {
                var (body, today) = (FinanceSeats.GivesFor(seat), OfficeClock.DayOf(write.Deed.At));
                if (!FinanceSeats.ApprovesFor(body, seat))
                {
                    return FinanceRefusals.NotApprover;
                }

                if (!PublicForms.HasEnded(form, year, today))
                {
                    return FinanceRefusals.PeriodNotEnded(PublicForms.LastDayOf(form, year));
                }

                if (head.Against(year, today) is { } wrong)
                {
                    return wrong;
                }

                var rows = await figures.ReadAsync(write.Db, body, year, form, token);
                if (rows.Count == 0)
                {
                    return FinanceRefusals.NothingToPublish(year);
                }

                var publications = write.Db.Publications;
                var before = await publications
                    .Where(row => row.ProvinceCode == seat.ProvinceCode && row.BodyPath == body && row.Year == year && row.Form == form)
                    .OrderBy(row => row.Correction)
                    .ToListAsync(token);
                if (before.LastOrDefault() is { } standing && head.AgainstCorrecting(standing) is { } unclear)
                {
                    return unclear;
                }

                before.ForEach(older => older.IsReplaced = true);

                var made = new Publication
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = seat.ProvinceCode,
                    BodyPath = body,
                    Year = year,
                    Form = form,
                    Correction = before.Count,
                    Reason = before.Count > 0 ? head.Reason : string.Empty,
                    Number = head.Number,
                    DecidedOn = head.DecidedOn!.Value,
                    SignerTitle = head.SignerTitle,
                    SignerName = head.SignerName,
                    Rows = PackedJson.Pack(rows),
                    At = write.Deed.At,
                    ByName = seat.Signature,
                };
                write.Db.Add(made);
                write.Record(
                    "budget.published",
                    Kind,
                    made.Id,
                    made.ProvinceCode,
                    body,
                    $"{PublicForms.NameOf(form, year, before.Count)}, {head.Number}{(before.Count > 0 ? $": {head.Reason}" : string.Empty)}"
                );
                return made.Id;
            },
            ct
        );
}
