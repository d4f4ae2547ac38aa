using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Duties.Do;

/// <summary>A body notes by which paper it did what it owed.</summary>
internal sealed class DoDuty(WriteGate gate)
{
    /// <summary>Whoever speaks for the body that owes it.</summary>
    public static bool Owes(Duty duty, Seat seat) => seat.SpeaksFor == duty.UnitPath;

    public Task<Result> RunAsync(Guid id, string? number, DateOnly? on, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await write.Db.DutiesSeen(FacilityScope.Of(seat)).FirstOrDefaultAsync(row => row.Id == id, token) is not { } duty)
                {
                    return FacilityRefusals.NotFound;
                }

                if (!Owes(duty, seat))
                {
                    return DutyRefusals.NotYours;
                }

                var done = duty.Do(number, on, OfficeClock.DayOf(write.Deed.At), seat.Signature);
                if (!done.IsRefused)
                {
                    write.Record(
                        "facility.duty-done",
                        Duty.RecordKind,
                        duty.Id,
                        duty.ProvinceCode,
                        duty.UnitPath,
                        $"{DutyLabels.Of(duty.Kind)}: {duty.Subject}, văn bản {duty.Number} ngày {VietnameseFormat.Date(duty.DoneOn!.Value)}"
                    );
                }

                return done;
            },
            ct
        );
}
