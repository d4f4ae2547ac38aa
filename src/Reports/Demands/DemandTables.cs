using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Demands;

internal static class DemandTables
{
    extension(Db db)
    {
        public DbSet<ReportDemand> ReportDemands => db.Set<ReportDemand>();
    }

    public static void Map(ModelBuilder model) =>
        model.Entity<ReportDemand>(demand =>
        {
            demand.ToTable("reports_demands");
            demand.Property(row => row.Id).ValueGeneratedNever();
            demand.Property(row => row.Version).IsConcurrencyToken();
            demand.Property(row => row.Hours).HasPrecision(9, 2);
            demand.Ignore(row => row.Cells);
            demand.Ignore(row => row.Period);
            demand.Ignore(row => row.WhoAsks);
            demand.Ignore(row => row.IsAsked);
            demand.Ignore(row => row.Facts);
            demand.HasIndex(row => row.Code).IsUnique();
            // A province has some hundred: what is in force is read whole.
            demand.HasIndex(row => new { row.ProvinceCode, row.Status });
        });
}
