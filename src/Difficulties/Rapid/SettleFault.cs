using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>The team says what was done and when it worked again; the outage ends with it, and the minutes lost stand.</summary>
internal sealed class SettleFault(WriteGate gate, DifficultySettlement settlement, PermissionRegistry permissions)
{
    public bool May(RapidRequest request, Seat seat) =>
        request.ProvinceCode == seat.ProvinceCode
        && permissions.Allows(seat.Role, DifficultyPermissions.RapidTeam)
        && (seat.SpeaksFor == request.TeamPath || permissions.Allows(seat.Role, DifficultyPermissions.Assign));

    public Task<Result> RunAsync(string code, string answer, DateTimeOffset? ended, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (
                    await write.Db.RapidRequests.FirstOrDefaultAsync(
                        row => row.Code == code && row.ProvinceCode == seat.ProvinceCode,
                        token
                    )
                    is not { } request
                )
                {
                    return DifficultyRefusals.NotFound;
                }

                if (!May(request, seat))
                {
                    return DifficultyRefusals.NotYours;
                }

                var done = request.Settle(
                    answer,
                    ended,
                    seat.Signature,
                    seat.SpeaksFor == request.TeamPath,
                    settlement.LawFor(request.UnitPath, deed.At)
                );
                if (done.IsRefused)
                {
                    return done;
                }

                if (
                    request.OutageId is { } outage
                    && await write.EndOutageAsync(outage, request.EndedAt!.Value, token) is { IsRefused: true } refused
                )
                {
                    return refused;
                }

                write.Record(
                    "rapid.settled",
                    ReportFault.Kind,
                    request.Id,
                    request.ProvinceCode,
                    request.UnitPath,
                    $"Đã khắc phục, mất {request.MinutesLost} phút làm việc: {answer}"
                );
                var mark = request.ConfirmBy is null ? string.Empty : $", chưa được {settlement.NameOf(request.TeamPath)} xác nhận";
                write.Tell(request.UnitPath, null, $"{request.Code} đã khắc phục{mark}: {answer}", ReportFault.PathOf(request.Code));
                if (request.ConfirmBy is { } due)
                {
                    write.Tell(
                        request.TeamPath,
                        null,
                        $"{request.Code}: {seat.Signature} ghi hộ kết quả khắc phục, xác nhận trước {VietnameseFormat.Moment(due)}",
                        ReportFault.PathOf(request.Code)
                    );
                }

                return Result.Done;
            },
            ct
        );

    /// <summary>Whether a seat may say for the team that what was recorded for it is so.</summary>
    public bool MayConfirm(RapidRequest request, Seat seat) =>
        request.ConfirmBy is not null
        && request.ProvinceCode == seat.ProvinceCode
        && permissions.Allows(seat.Role, DifficultyPermissions.RapidTeam)
        && seat.SpeaksFor == request.TeamPath;

    public Task<Result> ConfirmAsync(string code, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (
                    await write.Db.RapidRequests.FirstOrDefaultAsync(
                        row => row.Code == code && row.ProvinceCode == seat.ProvinceCode,
                        token
                    )
                    is not { } request
                )
                {
                    return DifficultyRefusals.NotFound;
                }

                if (!MayConfirm(request, seat))
                {
                    return DifficultyRefusals.NotYours;
                }

                var done = request.Confirm(seat.Signature);
                write.Record(
                    "rapid.confirmed",
                    ReportFault.Kind,
                    request.Id,
                    request.ProvinceCode,
                    request.UnitPath,
                    $"{settlement.NameOf(request.TeamPath)} xác nhận kết quả ghi hộ"
                );
                return done;
            },
            ct
        );
}
