using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
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

                var done = request.Settle(answer, ended, seat.Signature, settlement.LawFor(request.UnitPath, deed.At));
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
                write.Tell(request.UnitPath, null, $"{request.Code} đã khắc phục: {answer}", ReportFault.PathOf(request.Code));
                return Result.Done;
            },
            ct
        );
}
