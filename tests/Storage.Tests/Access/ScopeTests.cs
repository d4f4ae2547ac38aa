using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Access;

public sealed class ScopeTests
{
    // Communes with longer, shorter and neighbouring codes, their offices, their province, and another province.
    private static readonly string[] Paths =
    [
        "/",
        "/25/",
        "/25/0859/",
        "/25/08590/",
        "/25/08590/van-phong/",
        "/25/085901/",
        "/25/08591/",
        "/25/08590-b/",
        "/25/0858/",
        "/250/08590/",
        "/2/",
        "/40/",
        "/40/08590/",
        "/25/Đ/",
    ];

    [Theory, OnEveryDatabase]
    public async Task A_scope_sees_what_lies_under_its_path_and_nothing_beside_it(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var subject = await RecordAsync(program);

        (await SeenAsync(program, subject, "/25/08590/")).ShouldBe(["/25/08590/", "/25/08590/van-phong/"]);
        (await SeenAsync(program, subject, "/25/0859/")).ShouldBe(["/25/0859/"]);
        (await SeenAsync(program, subject, "/40/")).ShouldBe(["/40/", "/40/08590/"]);
        (await SeenAsync(program, subject, "/30/")).ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task The_database_agrees_with_the_rule_for_every_scope(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var subject = await RecordAsync(program);

        foreach (var prefix in Paths)
        {
            (await SeenAsync(program, subject, prefix)).ShouldBe(
                Paths.Where(new Scope(prefix).Covers).Order(StringComparer.Ordinal).ToList(),
                customMessage: $"scope {prefix}"
            );
        }
    }

    private static async Task<Guid> RecordAsync(TestProgram program)
    {
        var subject = Guid.CreateVersion7();
        await program
            .Gate()
            .RunAsync(
                program.Deed(),
                (write, _) =>
                {
                    foreach (var path in Paths)
                    {
                        write.Record("test.seen", "test", subject, Scope.ProvinceOf(path), path, "Ghi");
                    }

                    return Task.FromResult(Result.Done);
                },
                default
            );
        return subject;
    }

    private static Task<List<string>> SeenAsync(TestProgram program, Guid subject, string prefix) =>
        program.ReadAsync(db =>
            db.Set<DeedRow>()
                .Where(row => row.SubjectId == subject)
                .Within(new Scope(prefix), row => row.UnitPath)
                .OrderBy(row => row.UnitPath)
                .Select(row => row.UnitPath)
                .ToListAsync()
        );
}
