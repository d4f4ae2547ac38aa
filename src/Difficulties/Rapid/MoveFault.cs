using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>The person a fault was sent to says that he is at it, or hands it on to somebody else.</summary>
internal sealed class MoveFault(WriteGate gate, SettleFault settle, IEnumerable<IRapidRoster> rosters, ISeatDirectory seats)
{
    public Task<Result> TakeAsync(string code, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var found = await OpenAsync(write, code, seat, token);
                if (!found.TryGet(out var request, out var refusal))
                {
                    return refusal;
                }

                if (request.PersonSeatId is { } person && person != seat.SeatId.Value)
                {
                    return RapidRefusals.NotYourFault;
                }

                var done = request.Take(deed.At);
                if (!done.IsRefused)
                {
                    Record(write, request, "rapid.taken", $"{seat.Signature} nhận xử lý");
                    write.Tell(request.UnitPath, null, $"{request.Code}: {seat.Signature} đang xử lý", ReportFault.PathOf(code));
                }

                return done;
            },
            ct
        );

    public async Task<Result> HandOnAsync(
        string code,
        SeatId? to,
        string? reason,
        RapidRequest seen,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > RapidRequest.WhatLength)
        {
            return RapidRefusals.ReasonMissing;
        }

        if ((await ChoicesAsync(seen, seat, deed.At, ct)).FirstOrDefault(one => one.SeatId == to) is not { } pick)
        {
            return RapidRefusals.PersonMissing;
        }

        return await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var found = await OpenAsync(write, code, seat, token);
                if (!found.TryGet(out var request, out var refusal))
                {
                    return refusal;
                }

                var done = request.HandOn(pick);
                if (!done.IsRefused)
                {
                    Record(write, request, "rapid.handed-on", $"Chuyển cho {pick.Signature}: {reason.Trim()}");
                    write.Tell(
                        pick.BodyPath,
                        pick.SeatId.Value,
                        $"{request.Code} được chuyển cho bạn: {request.What}",
                        ReportFault.PathOf(code)
                    );
                    write.Tell(request.UnitPath, null, $"{request.Code}: {pick.Signature} sẽ xử lý", ReportFault.PathOf(code));
                }

                return done;
            },
            ct
        );
    }

    /// <summary>Whoever is on call and able, then the officers of the seat's own body.</summary>
    public async Task<IReadOnlyList<RapidPick>> ChoicesAsync(RapidRequest request, Seat seat, DateTimeOffset at, CancellationToken ct)
    {
        var picks = new List<RapidPick>();
        foreach (var roster in rosters)
        {
            picks.AddRange(await roster.RankAsync(request.UnitPath, request.Kind, Platform.Time.OfficeClock.DayOf(at), ct));
        }

        var own = await seats.UnderAsync(seat.SpeaksFor, Role.CaseOfficer, ct);
        picks.AddRange(own.Select(one => new RapidPick(one.SeatId, one.SpeaksFor, one.Signature, "cùng cơ quan, không trong lịch trực")));
        return [.. picks.DistinctBy(one => one.SeatId).Where(one => one.SeatId.Value != request.PersonSeatId)];
    }

    private async Task<Result<RapidRequest>> OpenAsync(Write write, string code, Seat seat, CancellationToken ct)
    {
        var province = seat.ProvinceCode;
        if (
            await write.Db.RapidRequests.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == code, ct) is not { } request
        )
        {
            return DifficultyRefusals.NotFound;
        }

        return settle.May(request, seat) ? request : DifficultyRefusals.NotYours;
    }

    private static void Record(Write write, RapidRequest request, string act, string text) =>
        write.Record(act, ReportFault.Kind, request.Id, request.ProvinceCode, request.UnitPath, text);
}
